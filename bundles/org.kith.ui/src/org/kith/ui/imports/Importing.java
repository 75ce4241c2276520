package org.kith.ui.imports;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kith.ui.Snapshot;

/**
 * Runs imports and their undo one after the other in the background, and answers what is running. The work itself is
 * core's; this is the doorbell. UI thread, but for the job.
 */
public final class Importing {
    /** What core does, as the workbench wires it; may block. */
    public interface Doors {
        /** Imports what was chosen; answers a sentence on what came. */
        String bring(List<Path> paths, IProgressMonitor monitor) throws CoreException;

        /** Takes an import back; answers a sentence. */
        String undo(int batch, IProgressMonitor monitor) throws CoreException;

        /** Goes on with an interrupted import; answers a sentence. */
        String resume(int batch, IProgressMonitor monitor) throws CoreException;
    }

    /** The family of import jobs, to join in tests. */
    public static final Object FAMILY = Importing.class;

    private final Display display;
    private final Doors doors;
    private final Consumer<IStatus> failed;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private Step running;
    private String last = "";

    /** One thing to do. */
    private record Step(String name, Work work, Snapshot progress) {
    }

    /** The body of a step. */
    private interface Work {
        String run(IProgressMonitor monitor) throws CoreException;
    }

    /** Nothing runs yet. */
    public Importing(Display display, Doors doors, Consumer<IStatus> failed) {
        this.display = display;
        this.doors = doors;
        this.failed = failed;
    }

    /** Imports files and folders; several that are parts of one archive belong in one call. */
    public void start(List<Path> paths) {
        String name = paths.size() == 1 ? paths.getFirst().getFileName().toString()
                : org.eclipse.osgi.util.NLS.bind(Messages.Importing_several, paths.size());
        add(name, monitor -> doors.bring(paths, monitor));
    }

    /** Takes an import back. */
    public void undo(int batch, String name) {
        add(name, monitor -> doors.undo(batch, monitor));
    }

    /** Goes on with an import that was interrupted. */
    public void resume(int batch, String name) {
        add(name, monitor -> doors.resume(batch, monitor));
    }

    /** Asks the running step to stop; what it finished stays. */
    public void cancel() {
        if (running != null) {
            running.progress().setCanceled(true);
        }
    }

    /** Whether something runs or waits. */
    public boolean isRunning() {
        return running != null;
    }

    /** One line: what is running and how far, or what came of the last one. */
    public String line() {
        if (running == null) {
            return last;
        }
        Snapshot progress = running.progress();
        String how = progress.task().isEmpty() ? Messages.Importing_running : progress.task();
        return running.name() + ": " + (progress.isCanceled() ? Messages.Importing_stopping : how);
    }

    private void add(String name, Work work) {
        waiting.add(new Step(name, work, new Snapshot()));
        next();
    }

    private void next() {
        if (running != null || waiting.isEmpty()) {
            return;
        }
        Step step = waiting.remove();
        running = step;
        Job job = new Job(step.name()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return Importing.this.run(step);
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private IStatus run(Step step) {
        IStatus failure = Status.OK_STATUS;
        String said = "";
        try {
            said = step.work().run(step.progress());
        } catch (OperationCanceledException e) {
            said = Messages.Importing_cancelled;
        } catch (CoreException e) {
            failure = e.getStatus();
            said = failure.getMessage();
        }
        String line = step.name() + ": " + said;
        IStatus status = failure;
        display.asyncExec(() -> {
            running = null;
            last = line;
            if (!status.isOK()) {
                failed.accept(status);
            }
            next();
        });
        return Status.OK_STATUS;
    }
}
