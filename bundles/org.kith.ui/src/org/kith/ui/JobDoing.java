package org.kith.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kith.core.journal.History;
import org.kith.core.journal.Step;
import org.kith.core.session.Session;

/**
 * Changes as background jobs of the family {@link Doing}, one after the other. What a step of the history did is said
 * on the quiet line by that step's own label. One for a window's life.
 */
public final class JobDoing implements Doing {
    private static final int PATIENCE_MILLIS = 500;

    private final Display display;
    private final History history;
    private final QuietLine line;
    private final Map<Snapshot, QuietLine.Handle> shown = new HashMap<>();
    private final ISchedulingRule oneByOne = new OneByOne();

    /** Jobs that hold this rule wait for one another. */
    private static final class OneByOne implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    /** Changes of this session, said on that line. */
    public JobDoing(Display display, Session session, QuietLine line) {
        this.display = display;
        this.history = session.history();
        this.line = line;
    }

    @Override
    public <T> void run(Control owner, String name, Work<T> work, Consumer<T> then) {
        start(name, monitor -> {
            long before = newest();
            T answer = work.run(monitor);
            Step step = history.undoable().filter(one -> one.number() > before).orElse(null);
            return () -> {
                if (step != null) {
                    line.say(step.label(), Messages.Doing_undo, () -> takeBack(owner, step));
                }
                if (owner == null || !owner.isDisposed()) {
                    then.accept(answer);
                }
            };
        });
    }

    @Override
    public void undo(Control owner) {
        start(Messages.Doing_undoing, monitor -> {
            if (history.undoable().isEmpty()) {
                return () -> line.say(Messages.Doing_nothingToUndo);
            }
            Step step = history.undo(monitor);
            return () -> line.say(NLS.bind(Messages.Doing_undone, step.label()), Messages.Doing_redo,
                    () -> redo(owner));
        });
    }

    @Override
    public void redo(Control owner) {
        start(Messages.Doing_redoing, monitor -> {
            if (history.redoable().isEmpty()) {
                return () -> line.say(Messages.Doing_nothingToRedo);
            }
            Step step = history.redo(monitor);
            return () -> line.say(step.label(), Messages.Doing_undo, () -> takeBack(owner, step));
        });
    }

    /** Undo on the line means the step it speaks of; when another has come since, that one has to go first. */
    private void takeBack(Control owner, Step step) {
        start(Messages.Doing_undoing, monitor -> {
            Optional<Step> newest = history.undoable();
            if (newest.isEmpty() || newest.get().number() != step.number()) {
                return () -> line.say(Messages.Doing_notNewest);
            }
            history.undo(monitor);
            return () -> line.say(NLS.bind(Messages.Doing_undone, step.label()), Messages.Doing_redo,
                    () -> redo(owner));
        });
    }

    private long newest() throws CoreException {
        return history.undoable().map(Step::number).orElse(-1L);
    }

    private void start(String name, Work<Runnable> work) {
        Snapshot progress = new Snapshot();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Runnable after = perform(name, work, progress);
                deliver(() -> {
                    finished(progress);
                    after.run();
                });
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == Doing.class;
            }
        };
        job.setSystem(true);
        job.setRule(oneByOne);
        job.schedule();
        display.timerExec(PATIENCE_MILLIS, () -> showIfRunning(job, name, progress));
    }

    private void showIfRunning(Job job, String name, Snapshot progress) {
        if (job.getState() != Job.NONE && !shown.containsKey(progress)) {
            shown.put(progress, line.progress(name, progress::task, () -> progress.setCanceled(true)));
        }
    }

    private void finished(Snapshot progress) {
        QuietLine.Handle handle = shown.remove(progress);
        if (handle != null) {
            handle.end();
        }
    }

    private Runnable perform(String name, Work<Runnable> work, Snapshot progress) {
        try {
            return work.run(progress);
        } catch (OperationCanceledException e) {
            return () -> line.say(NLS.bind(Messages.Doing_cancelled, name));
        } catch (CoreException e) {
            return () -> line.say(e.getStatus().getMessage());
        } catch (RuntimeException e) {
            ILog.of(JobDoing.class).error(name, e);
            return () -> line.say(NLS.bind(Messages.Doing_failed, name));
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
