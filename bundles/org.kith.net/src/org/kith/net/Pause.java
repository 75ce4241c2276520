package org.kith.net;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Waits. Passed in, so that tests need not wait. Safe for any thread. */
@FunctionalInterface
public interface Pause {
    /**
     * Returns when that time has passed.
     *
     * @throws OperationCanceledException within a second, when cancelled
     */
    void await(Duration time, IProgressMonitor monitor);

    /** Waits in real time. */
    static Pause real() {
        return (time, monitor) -> {
            CountDownLatch never = new CountDownLatch(1);
            long end = System.nanoTime() + time.toNanos();
            try {
                for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    never.await(Math.min(left, 100_000_000L), TimeUnit.NANOSECONDS);
                }
            } catch (InterruptedException stopped) {
                throw new OperationCanceledException();
            }
        };
    }
}
