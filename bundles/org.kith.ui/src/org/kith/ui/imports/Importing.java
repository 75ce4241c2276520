package org.kith.ui.imports;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.kith.core.intake.Finding;
import org.kith.ui.QuietLine;
import org.kith.ui.Snapshot;

/**
 * Runs imports and their undo one after the other in the background, answers what is running, and tells the quiet line.
 * The work itself is core's; this is the doorbell. UI thread, but for the job.
 */
public final class Importing {
    /** What core does, as the workbench wires it; may block. */
    public interface Doors {
        /** Looks at what was dropped, without writing; tells each finding as it comes, on the calling thread. */
        void look(List<Path> paths, Consumer<Finding> found, IProgressMonitor monitor) throws CoreException;

        /** Imports what was chosen of it. */
        Outcome take(List<Chosen> chosen, IProgressMonitor monitor) throws CoreException;

        /** Imports without asking. */
        Outcome bring(List<Path> paths, IProgressMonitor monitor) throws CoreException;

        /** Takes imports back; answers a sentence. */
        Outcome undo(List<Integer> batches, IProgressMonitor monitor) throws CoreException;

        /** Goes on with an interrupted import. */
        Outcome resume(int batch, IProgressMonitor monitor) throws CoreException;
    }

    /**
     * Something to import.
     *
     * @param finding what it is
     * @param mine    whether a second owner of its platform was said to be me as well
     */
    public record Chosen(Finding finding, boolean mine) {
    }

    /**
     * What came of it.
     *
     * @param sentence for a person
     * @param batches  what can be taken back; empty when nothing can
     */
    public record Outcome(String sentence, List<Integer> batches) {
    }

    /** The family of import jobs, to join in tests. */
    public static final Object FAMILY = Importing.class;

    private final Display display;
    private final Doors doors;
    private final QuietLine quiet;
    private final Consumer<IStatus> details;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private Step running;
    private String last = "";

    /** One thing to do. */
    private record Step(String name, Work work, Snapshot progress) {
    }

    /** The body of a step. */
    private interface Work {
        Outcome run(IProgressMonitor monitor) throws CoreException;
    }

    /**
     * Nothing runs yet.
     *
     * @param details shows a failure at length, when a person asks for it
     */
    public Importing(Display display, Doors doors, QuietLine quiet, Consumer<IStatus> details) {
        this.display = display;
        this.doors = doors;
        this.quiet = quiet;
        this.details = details;
    }

    /** Starts to look at files and folders; see {@link Looking}. */
    public Looking look(List<Path> paths, Looking.Listener listener) {
        Looking looking = new Looking(display, listener, (found, monitor) -> doors.look(paths, found, monitor));
        looking.schedule();
        return looking;
    }

    /** Imports what was chosen, as one thing to wait for and to take back. */
    public void take(List<Chosen> chosen) {
        String name = chosen.size() == 1 ? chosen.getFirst().finding().name()
                : NLS.bind(Messages.Importing_severalImports, chosen.size());
        add(name, monitor -> doors.take(chosen, monitor));
    }

    /** Imports files and folders without asking; several that are parts of one archive belong in one call. */
    public void start(List<Path> paths) {
        String name = paths.size() == 1 ? paths.getFirst().getFileName().toString()
                : NLS.bind(Messages.Importing_several, paths.size());
        add(name, monitor -> doors.bring(paths, monitor));
    }

    /** Takes an import back. */
    public void undo(int batch, String name) {
        undo(List.of(batch), name);
    }

    /** Takes several imports back, in this order. */
    public void undo(List<Integer> batches, String name) {
        add(NLS.bind(Messages.Importing_undoing, name), monitor -> doors.undo(batches, monitor));
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
        return running == null ? last : NLS.bind(Messages.Importing_line, running.name(), words(running));
    }

    private static String words(Step step) {
        String how = step.progress().task();
        return step.progress().isCanceled() ? Messages.Importing_stopping
                : how.isEmpty() ? Messages.Importing_running : how;
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
        QuietLine.Handle shown = quiet.progress(step.name(), () -> words(step), () -> step.progress().setCanceled(true));
        Job job = new Job(step.name()) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Runnable said = perform(step);
                deliver(() -> {
                    shown.end();
                    running = null;
                    said.run();
                    next();
                });
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private Runnable perform(Step step) {
        try {
            Outcome outcome = step.work().run(step.progress());
            return () -> {
                last = NLS.bind(Messages.Importing_line, step.name(), outcome.sentence());
                if (outcome.batches().isEmpty()) {
                    quiet.say(outcome.sentence());
                } else {
                    quiet.say(outcome.sentence(), Messages.Importing_undo,
                            () -> undo(outcome.batches().reversed(), step.name()));
                }
            };
        } catch (OperationCanceledException e) {
            return () -> say(step, Messages.Importing_cancelled, null);
        } catch (CoreException e) {
            return () -> say(step, e.getStatus().getMessage(), e.getStatus());
        } catch (RuntimeException | LinkageError e) {
            ILog.of(Importing.class).error(step.name(), e);
            return () -> say(step, Messages.Importing_failed,
                    new Status(IStatus.ERROR, "org.kith.ui", Messages.Importing_failed, e));
        }
    }

    private void say(Step step, String words, IStatus status) {
        last = NLS.bind(Messages.Importing_line, step.name(), words);
        if (status == null) {
            quiet.say(last);
        } else {
            quiet.say(last, Messages.Importing_details, () -> details.accept(status));
        }
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
