package org.kith.headless.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.RestoreBackup;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.store.Overview;

/** {@code kith restore FILE}: a backup in the place of the workspace. */
final class RestoreCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("restore", Messages.Restore_about).words("FILE", 1, 1).flag("--force", Messages.Restore_force);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.FOLDER;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Path file = call.path(call.word(0));
        if (!Files.isRegularFile(file)) {
            throw Failures.notFound(NLS.bind(Messages.Restore_missing, file));
        }
        Overview now = new RestoreBackup(call.around().stores().get(), file, call.workspace(),
                call.arguments().has("--force"), call.clock()).run(call.monitor());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> one.put("path", call.workspace().toString())
                    .put("people", now.people()).put("accounts", now.accounts())
                    .put("interactions", now.interactions()).put("events", now.events())));
        } else {
            call.output().line(NLS.bind(Messages.Restore_done, new Object[] {call.workspace(), now.people(),
                now.accounts(), now.interactions(), now.events()}));
        }
        return DONE;
    }
}
