package org.kith.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.widgets.Display;

/**
 * How long the event thread lets one wait: every 5 ms a question, of which one is under way at a time; a question that
 * waits long counts once for each 5 ms of its waiting, so that a stall is not outweighed by the idle time around it.
 */
final class StallWatch implements AutoCloseable {
    private static final int PERIOD_MILLIS = 5;

    private final Display display;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong asked = new AtomicLong();
    private final List<Double> waits = new ArrayList<>();

    StallWatch(Display display) {
        this.display = display;
        clock.scheduleAtFixedRate(this::ask, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        long now = System.nanoTime();
        if (!display.isDisposed() && asked.compareAndSet(0, now)) {
            display.asyncExec(() -> {
                double waited = (System.nanoTime() - now) / 1e6;
                synchronized (waits) {
                    for (double left = waited; left >= 0; left -= PERIOD_MILLIS) {
                        waits.add(left);
                    }
                }
                asked.set(0);
            });
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    void report(Report report, String what) {
        List<Double> sorted;
        synchronized (waits) {
            sorted = waits.stream().sorted().toList();
        }
        if (!sorted.isEmpty()) {
            report.add(what + ".p99", sorted.get((int) (sorted.size() * .99)));
            report.add(what + ".worst", sorted.getLast());
        }
    }
}
