package org.kith.core.operations;

import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.session.BackupFile;
import org.kith.core.session.Session;

/** Writes the whole workspace into one zip, while it is used. No secrets are in it. */
public final class BackupWorkspace {
    private final Session session;
    private final Path file;

    /** A backup into that file; one that is there is replaced when the new one is whole. */
    public BackupWorkspace(Session session, Path file) {
        this.session = session;
        this.file = file;
    }

    /** Writes it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        new BackupFile(session.store(), session.clock()).write(file, monitor);
    }
}
