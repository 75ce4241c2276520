package org.kith.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Control;

/** Runs reads away from the UI thread and brings the answers back to it. Called from the UI thread. */
public interface Background {
    /**
     * Runs a read; then, if the control still lives, one of the two continuations on the UI thread.
     *
     * @param owner  whose disposal makes the answer unwanted
     * @param read   may block, runs on another thread
     * @param shown  takes the answer
     * @param failed takes a status that a person can read
     */
    <T> void read(Control owner, Callable<T> read, Consumer<T> shown, Consumer<IStatus> failed);
}
