package org.kith.core.care;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.kith.insight.ties.RhythmState;
import org.kith.insight.ties.RhythmStatus;

/**
 * A person whose rhythm says that it is time. A value; any thread.
 *
 * @param uid    of the person
 * @param held   the rhythm that holds
 * @param status how it is kept: DUE or LATE
 */
public record Slip(String uid, Held held, RhythmStatus status) {
    /** The latest first, in proportion to how long it may be; then the closest rhythm, then by uid. */
    static final Comparator<Slip> LATEST = Comparator.comparingDouble(Slip::lateness).reversed()
            .thenComparingDouble(slip -> slip.held.rhythm().days()).thenComparing(Slip::uid);

    /** Whether the latest date has passed; otherwise only the ideal one has. */
    public boolean late() {
        return status.state() == RhythmState.LATE;
    }

    /** Days of silence as a share of the days that it may last; above 1 when late. */
    public double lateness() {
        return (double) status.quiet().orElse(0)
                / Math.max(1, ChronoUnit.DAYS.between(status.since(), status.latest()));
    }

    /** How often it should be. */
    public Period ideal() {
        return held.rhythm().ideal();
    }
}
