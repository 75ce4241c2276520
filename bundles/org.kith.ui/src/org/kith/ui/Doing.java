package org.kith.ui;

import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Control;

/**
 * How a pane or a handler changes data: rings the bell of an operation and goes on. Called from the UI thread; the work
 * runs away from it, one after the other. What was done is said on the {@link QuietLine} with a way to take it back.
 */
public interface Doing {
    /**
     * The body of a change; may block.
     *
     * @param <T> what it answers
     */
    @FunctionalInterface
    interface Work<T> {
        T run(IProgressMonitor monitor) throws CoreException;
    }

    /**
     * Runs work that changes data. What lasts longer than half a second shows its name, how far it is and Cancel.
     *
     * @param owner whose disposal makes the answer unwanted; the work is done all the same
     * @param name  what a person reads while it runs
     * @param work  the change, as a rule an operation's {@code run}
     * @param then  takes the answer on the UI thread; not called after a failure, which is said, nor after a cancel
     */
    <T> void run(Control owner, String name, Work<T> work, Consumer<T> then);

    /** Takes the newest step of the history back and says so. */
    void undo(Control owner);

    /** Repeats the step that was taken back last and says so. */
    void redo(Control owner);
}
