package org.kith.headless.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.operations.BackupWorkspace;
import org.kith.core.platform.Failures;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;

/** {@code kith backup FILE}: the whole workspace in one zip, also while it is used. */
final class BackupCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("backup", Messages.Backup_about).words("FILE", 1, 1);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        Path file = call.path(call.word(0));
        if (Files.isDirectory(file)) {
            throw Failures.unsupported(NLS.bind(Messages.Backup_folder, file));
        }
        new BackupWorkspace(call.session(), file).run(call.monitor());
        if (call.output().json()) {
            call.output().json(json -> json.object(one -> one.put("path", file.toString())
                    .put("bytes", Files.size(file))));
        } else {
            call.output().remark(NLS.bind(Messages.Backup_done, file));
        }
        return DONE;
    }
}
