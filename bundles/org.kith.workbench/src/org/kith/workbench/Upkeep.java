package org.kith.workbench;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kith.core.operations.EmptyTrash;
import org.kith.core.session.Session;

/**
 * What a workspace needs once a day: its backup, and the trash emptied of what has lain there long enough. Begins when
 * the window has been open for a while, since copying a large store keeps the disk from showing the first rows. Closed
 * before the session is.
 */
final class Upkeep implements AutoCloseable {
    private static final int REST_MILLIS = 30_000;
    private static final int PATIENCE_MILLIS = 20_000;

    private final Session session;
    private final Job job = new Job("") {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                session.backups().makeDaily(monitor);
                new EmptyTrash(session).run(monitor);
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (CoreException e) {
                return e.getStatus();
            }
        }
    };

    /** Begins after a while. */
    Upkeep(Session session) {
        this.session = session;
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(REST_MILLIS);
    }

    /** Stops it and waits until nothing half made is left. */
    @Override
    public void close() {
        job.cancel();
        try {
            job.join(PATIENCE_MILLIS, null);
        } catch (InterruptedException | OperationCanceledException e) {
            // what is left half made goes with the next backup
            return;
        }
    }
}
