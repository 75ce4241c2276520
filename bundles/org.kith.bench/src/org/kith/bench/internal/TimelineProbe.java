package org.kith.bench.internal;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.AccountTotal;
import org.kith.store.Store;
import org.kith.store.TimelineQuery;

/**
 * Reads a timeline again and again in a thread of its own while something else goes on: turn by turn the latest of all
 * and the latest of the busiest account. Also watches the heap. Close it to read the results.
 */
final class TimelineProbe implements AutoCloseable {
    private static final int PAUSE_MS = 25;

    private final Store store;
    private final Timings timings = new Timings();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private int turn;
    private int account;
    private volatile Exception failure;

    TimelineProbe(Store store) {
        this.store = store;
        HeapWatch.reset();
        thread.scheduleWithFixedDelay(this::read, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
    }

    private void read() {
        try {
            if (turn++ % 200 == 0) {
                List<AccountTotal> top = store.topAccounts(1);
                account = top.isEmpty() ? 0 : top.get(0).account();
            }
            TimelineQuery query = turn % 2 == 0 || account == 0 ? TimelineQuery.latest(50)
                    : new TimelineQuery(null, account, null, 50);
            timings.time(() -> store.timeline(query));
        } catch (Exception e) {
            failure = e;
        }
    }

    @Override
    public void close() throws Exception {
        thread.shutdown();
        thread.awaitTermination(1, TimeUnit.MINUTES);
        if (failure != null) {
            throw failure instanceof CoreException ? failure : new IllegalStateException(failure);
        }
    }

    /** After closing. */
    Timings timings() {
        return timings;
    }
}
