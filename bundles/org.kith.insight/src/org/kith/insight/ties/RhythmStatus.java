package org.kith.insight.ties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * How the rhythm with a person is kept today (product.md §10, Cadence): ideal and latest date, counted in days of the
 * user's zone from the last two-way one-to-one contact, or from when the rhythm was chosen where there was none.
 * Immutable; any thread.
 *
 * @param state  how it is kept
 * @param since  the day counted from; null when UNKNOWN
 * @param ideal  the day on which it should be; null when UNKNOWN
 * @param latest the last day that is not late; null when UNKNOWN
 * @param today  the day on which it is asked
 */
public record RhythmStatus(RhythmState state, LocalDate since, LocalDate ideal, LocalDate latest,
        LocalDate today) {
    /**
     * The status.
     *
     * @param rhythm  what holds
     * @param contact the last two-way one-to-one contact; null when none is known
     * @param chosen  when the rhythm was chosen; null when unknown
     * @param paused  it is not counted before; null when it is
     */
    public static RhythmStatus of(Rhythm rhythm, Instant contact, Instant chosen, Instant paused, Instant now,
            ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant from = contact == null || contact.isAfter(now) ? chosen : contact;
        boolean pausing = paused != null && paused.isAfter(now);
        if (from == null || from.isAfter(now)) {
            return new RhythmStatus(pausing ? RhythmState.PAUSED : RhythmState.UNKNOWN, null, null, null, today);
        }
        LocalDate since = LocalDate.ofInstant(from, zone);
        LocalDate ideal = since.plus(rhythm.ideal());
        LocalDate latest = since.plus(rhythm.latest());
        RhythmState state = pausing ? RhythmState.PAUSED
                : today.isBefore(ideal) ? RhythmState.KEPT : today.isAfter(latest) ? RhythmState.LATE : RhythmState.DUE;
        return new RhythmStatus(state, since, ideal, latest, today);
    }

    /** Days since the day counted from; empty when it is unknown. */
    public OptionalLong quiet() {
        return since == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(since, today));
    }

    /** Days until the latest date, negative after it; empty when it is unknown. */
    public OptionalLong left() {
        return latest == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(today, latest));
    }
}
