package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;

/** {@code kith platforms}: the plug-ins that are installed, and what they read. */
final class PlatformsCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("platforms", Messages.Platforms_about);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.NONE;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        var platforms = call.registry().platforms();
        for (IStatus problem : call.registry().problems()) {
            call.output().problem(problem.getMessage());
        }
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (PlatformDescriptor platform : platforms) {
                    all.object(one -> one.put("id", platform.id()).put("name", platform.name())
                            .put("version", platform.version()).put("bundle", platform.bundle())
                            .strings("reads", platform.patterns()).put("live", platform.live())
                            .put("description", platform.description()));
                }
            }));
            return DONE;
        }
        try (Columns table = call.output().columns("ID", Messages.Platforms_name, Messages.Platforms_version,
                Messages.Platforms_live, Messages.Platforms_reads)) {
            for (PlatformDescriptor platform : platforms) {
                table.row(platform.id(), platform.name(), platform.version(),
                        platform.live() ? Messages.Platforms_yes : "", String.join(" ", platform.patterns()));
            }
        }
        return DONE;
    }
}
