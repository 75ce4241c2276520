package org.kith.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.net.Pause;

/** A clock that stands still, and a pause that moves it on instead of waiting. Safe for any thread. */
public final class SteppedTime extends Clock implements Pause {
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private volatile Instant now;

    /** Starts at that time. */
    public SteppedTime(Instant start) {
        now = start;
    }

    @Override
    public synchronized void await(Duration time, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        waits.add(time);
        now = now.plus(time);
    }

    /** All waits so far. */
    public List<Duration> waits() {
        return waits;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
