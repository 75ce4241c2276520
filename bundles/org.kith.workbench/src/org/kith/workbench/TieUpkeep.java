package org.kith.workbench;

import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kith.core.session.Session;
import org.kith.core.ties.Ties;
import org.kith.store.StoreListener;
import org.kith.ui.QuietLine;
import org.kith.ui.Snapshot;

/**
 * Keeps what is worked out of ties up to date: when changes have rested for some seconds, and at the start. Beside all
 * other work; what lasts is on the quiet line and can be cancelled, then the rest is worked out when it is asked for.
 * Closed before the session.
 */
public final class TieUpkeep implements AutoCloseable {
    private static final int REST_MILLIS = 3_000;
    private static final int PATIENCE_MILLIS = 700;
    private static final int END_MILLIS = 5_000;

    private final Session session;
    private final Display display;
    private final QuietLine line;
    private final StoreListener commits = this::changed;
    private final Runnable chosen = this::later;
    private volatile boolean closed;
    private volatile Snapshot progress = new Snapshot();
    private QuietLine.Handle shown;
    private final Job job = new Job(Messages.Ties_name) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Snapshot mine = new Snapshot();
            progress = mine;
            try {
                if (!closed) {
                    display.asyncExec(() -> display.timerExec(PATIENCE_MILLIS, () -> show(mine)));
                    new Ties(session).refresh(mine);
                }
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (CoreException e) {
                ILog.of(TieUpkeep.class).log(e.getStatus());
                return Status.OK_STATUS;
            } finally {
                progress = null;
                if (!closed) {
                    display.asyncExec(TieUpkeep.this::hide);
                }
            }
        }
    };

    /** Begins after a while. */
    public TieUpkeep(Session session, Display display, QuietLine line) {
        this.session = session;
        this.display = display;
        this.line = line;
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        session.store().addListener(commits);
        session.addMeListener(chosen);
        later();
    }

    private void changed(Set<String> uids, boolean interactions) {
        later();
    }

    /** Anew, when nothing has changed for a while; what is being worked out is done all the same. */
    private void later() {
        if (!closed) {
            job.schedule(REST_MILLIS);
        }
    }

    private void show(Snapshot of) {
        if (!closed && of == progress && shown == null) {
            shown = line.progress(Messages.Ties_name, of::task, () -> of.setCanceled(true));
        }
    }

    private void hide() {
        if (shown != null) {
            shown.end();
            shown = null;
        }
    }

    /** Stops; what was worked out stays. */
    @Override
    public void close() {
        closed = true;
        session.store().removeListener(commits);
        session.removeMeListener(chosen);
        Snapshot running = progress;
        if (running != null) {
            running.setCanceled(true);
        }
        job.cancel();
        try {
            job.join(END_MILLIS, null);
        } catch (InterruptedException | OperationCanceledException e) {
            // the transaction it is in is finished or given up with the session
            return;
        }
    }
}
