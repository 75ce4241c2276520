package org.kith.workbench;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kith.core.export.WriteCalendar;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.store.StoreListener;

/**
 * Keeps the file of tasks, dates and rhythms, where the user chose one: written anew when changes have rested for some
 * seconds, and when it is chosen. A file that cannot be written is logged once, until it can. Closed before the session.
 */
public final class CalendarUpkeep implements AutoCloseable {
    private static final int REST_MILLIS = 4_000;
    private static final int PATIENCE_MILLIS = 20_000;

    private final Session session;
    private final PlatformRegistry registry;
    private final StoreListener commits = this::changed;
    private final Runnable chosen = this::later;
    private volatile boolean closed;
    private volatile boolean failing;
    private final Job job = new Job("") {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Path file = session.settings().calendarFile().orElse(null);
            try {
                if (file != null && !closed) {
                    new WriteCalendar(session, registry, file).run(monitor);
                    failing = false;
                }
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (CoreException e) {
                if (!failing) {
                    ILog.of(CalendarUpkeep.class).log(e.getStatus());
                }
                failing = true;
                return Status.OK_STATUS;
            }
        }
    };

    /** Begins after a while. */
    public CalendarUpkeep(Session session, PlatformRegistry registry) {
        this.session = session;
        this.registry = registry;
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        session.store().addListener(commits);
        session.addMeListener(chosen);
        later();
    }

    private void changed(Set<String> uids, boolean interactions) {
        later();
    }

    /** Anew, when nothing has changed for a while. */
    private void later() {
        if (!closed && session.settings().calendarFile().isPresent()) {
            job.cancel();
            job.schedule(REST_MILLIS);
        }
    }

    /** Stops, and waits until nothing half made is left. */
    @Override
    public void close() {
        closed = true;
        session.store().removeListener(commits);
        session.removeMeListener(chosen);
        job.cancel();
        try {
            job.join(PATIENCE_MILLIS, null);
        } catch (InterruptedException | OperationCanceledException e) {
            // what is half written never takes the place of the file
            return;
        }
    }
}
