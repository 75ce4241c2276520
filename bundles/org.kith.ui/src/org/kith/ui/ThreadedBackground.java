package org.kith.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Two daemon threads for the reads of all views of a window. Closed by whoever made it; pending reads are dropped. */
public final class ThreadedBackground implements Background, AutoCloseable {
    private static final int THREADS = 2;

    private final Display display;
    private final ExecutorService threads;

    /** For the views of this display. */
    public ThreadedBackground(Display display) {
        this.display = display;
        this.threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("kith-read-", 1).factory());
    }

    @Override
    public <T> void read(Control owner, Callable<T> read, Consumer<T> shown, Consumer<IStatus> failed) {
        try {
            threads.execute(() -> run(owner, read, shown, failed));
        } catch (RejectedExecutionException e) {
            // the window is closing; nobody waits for the answer
            return;
        }
    }

    /** Reads what will be asked for soon, so that it is at hand by then; what fails is told to whoever asks. */
    public void ahead(Callable<?> read) {
        threads.submit(read);
    }

    private <T> void run(Control owner, Callable<T> read, Consumer<T> shown, Consumer<IStatus> failed) {
        try {
            T answer = read.call();
            deliver(owner, () -> shown.accept(answer));
        } catch (CoreException e) {
            deliver(owner, () -> failed.accept(e.getStatus()));
        } catch (Exception e) {
            deliver(owner, () -> failed.accept(new Status(IStatus.ERROR, "org.kith.ui", Messages.Read_failed, e)));
        }
    }

    private void deliver(Control owner, Runnable result) {
        try {
            display.asyncExec(() -> {
                if (!owner.isDisposed()) {
                    result.run();
                }
            });
        } catch (SWTException e) {
            // the display is gone, and with it whoever asked
            return;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
