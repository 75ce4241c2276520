package org.kith.core.registry;

import java.util.function.Supplier;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The gate between foreign code and the core: every call through it is a sign of life; once closed, nothing passes, so
 * that code that was given up can't write into an import that has ended. Safe for any thread.
 */
final class Pulse {
    private volatile long last = System.nanoTime();
    private volatile boolean busy;
    private volatile boolean closed;
    private volatile RuntimeException failure;

    long last() {
        return last;
    }

    /** Whether the core is at work on behalf of the code; it is not idle then. */
    boolean busy() {
        return busy;
    }

    /** What the core threw into the code; null when nothing. */
    RuntimeException failure() {
        return failure;
    }

    /** A sign of life. */
    void beat() {
        last = System.nanoTime();
    }

    /** Calls the core, one at a time. */
    synchronized <T> T through(Supplier<T> call) {
        if (closed) {
            throw new OperationCanceledException();
        }
        busy = true;
        try {
            return call.get();
        } catch (RuntimeException ours) {
            failure = ours;
            throw ours;
        } finally {
            busy = false;
            last = System.nanoTime();
        }
    }

    /** Lets nothing through from now on; waits for a call that is under way. */
    synchronized void close() {
        closed = true;
    }
}
