package org.kith.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Lets a source read on a thread of its own while the caller writes: a bounded queue of packets between the two. A
 * source that gives no sign of life is left alone for good (its thread cannot be killed); nothing is ever interrupted.
 * One use; {@link #next} and {@link #close} by the writer's thread.
 */
final class Pump implements AutoCloseable {
    /** How the source came to its end. */
    enum End {
        RUNNING, DONE, FAILED, HUNG
    }

    static final int PACKET = 250;
    static final int PACKET_CHARACTERS = 1_000_000;
    private static final int PACKETS = 8;
    private static final int WAIT_MILLIS = 50;

    private final Reading reading;
    private final IProgressMonitor outer;
    private final long patience;
    private final LongSupplier ticks;
    private final BlockingQueue<List<Object>> queue = new ArrayBlockingQueue<>(PACKETS);
    private final ExecutorService executor;
    private volatile boolean stopped;
    private volatile boolean finished;
    private volatile long sign;
    private volatile Throwable failure;
    private volatile String cursor;
    private volatile long characters;
    private End end = End.RUNNING;

    Pump(Reading reading, Budgets budgets, LongSupplier ticks, IProgressMonitor outer) {
        this.reading = reading;
        this.outer = outer;
        this.patience = budgets.patience().toNanos();
        this.ticks = ticks;
        this.executor = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("Reader of " + reading.platform()).factory());
    }

    void start() {
        sign = ticks.getAsLong();
        executor.execute(this::run);
    }

    private void run() {
        try {
            Packer packer = new Packer(this);
            try {
                cursor = reading.read(packer, new SourceMonitor());
            } finally {
                packer.flush();
            }
        } catch (Throwable e) {
            // foreign code may throw anything; whatever it is, the import goes on and names the bundle
            failure = e;
        } finally {
            finished = true;
        }
    }

    /** How much text was handed over so far. */
    long characters() {
        return characters;
    }

    /** Hands over a packet; waits while the writer is behind. On the source's thread. */
    void put(List<Object> packet, long size) {
        characters += size;
        try {
            do {
                alive();
                if (stopped) {
                    throw new OperationCanceledException();
                }
            } while (!queue.offer(packet, WAIT_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
    }

    void alive() {
        sign = ticks.getAsLong();
        if (stopped) {
            throw new OperationCanceledException();
        }
    }

    /**
     * The next packet; waits for it.
     *
     * @return null at the end, see {@link #end}
     * @throws OperationCanceledException when the person cancelled
     */
    List<Object> next() {
        while (true) {
            if (outer.isCanceled()) {
                throw new OperationCanceledException();
            }
            boolean over = finished;
            List<Object> packet = poll();
            if (packet != null) {
                return packet;
            }
            if (over) {
                end = failure == null ? End.DONE : End.FAILED;
                return null;
            }
            if (ticks.getAsLong() - sign > patience) {
                end = End.HUNG;
                return null;
            }
        }
    }

    private List<Object> poll() {
        try {
            return queue.poll(finished ? 0 : WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
    }

    End end() {
        return end;
    }

    Throwable failure() {
        return failure;
    }

    String cursor() {
        return cursor;
    }

    @Override
    public void close() {
        stopped = true;
        queue.clear();
        executor.shutdown();
    }

    /** The source's view of the monitor: asking it is a sign of life. */
    private final class SourceMonitor extends NullProgressMonitor {
        @Override
        public boolean isCanceled() {
            sign = ticks.getAsLong();
            return stopped || outer.isCanceled();
        }

        @Override
        public void setCanceled(boolean value) {
            stopped |= value;
        }
    }

    /** Makes a new packet. */
    static List<Object> packet() {
        return new ArrayList<>(PACKET);
    }
}
