package org.kith.ui.imports;

import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.kith.core.intake.Finding;
import org.kith.ui.Snapshot;

/**
 * Looks at dropped files in the background and brings each finding to the UI thread as it comes. Made by
 * {@link Importing#look}; {@link #stop} may be called from any thread.
 */
public final class Looking extends Job {
    private final Display display;
    private final Listener listener;
    private final Work work;
    private final Snapshot progress = new Snapshot();
    private volatile boolean over;

    /** Hears what comes, on the UI thread. */
    public interface Listener {
        /** One more. */
        void found(Finding finding);

        /** All have been looked at, or it was stopped; failure is null when nothing went wrong. */
        void over(IStatus failure);
    }

    /** The body. */
    @FunctionalInterface
    interface Work {
        void run(Consumer<Finding> found, IProgressMonitor monitor) throws CoreException;
    }

    Looking(Display display, Listener listener, Work work) {
        super(Messages.Looking_name);
        this.display = display;
        this.listener = listener;
        this.work = work;
        setSystem(true);
    }

    /** What is being looked at. */
    public String words() {
        return progress.task();
    }

    /** Whether all it found was told. */
    public boolean isOver() {
        return over;
    }

    /** Asks it to stop; what was found stays. */
    public void stop() {
        progress.setCanceled(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IStatus failure = null;
        try {
            work.run(found -> deliver(() -> listener.found(found)), progress);
        } catch (OperationCanceledException e) {
            failure = null;
        } catch (CoreException e) {
            failure = e.getStatus();
        } catch (RuntimeException | LinkageError e) {
            ILog.of(Looking.class).error(Messages.Looking_name, e);
            failure = new Status(IStatus.ERROR, "org.kith.ui", Messages.Importing_failed, e);
        }
        IStatus result = failure;
        deliver(() -> {
            over = true;
            listener.over(result);
        });
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == Looking.class;
    }

    private void deliver(Runnable answer) {
        try {
            display.asyncExec(answer);
        } catch (SWTException e) {
            // the window is gone, and with it whoever waits
            return;
        }
    }
}
