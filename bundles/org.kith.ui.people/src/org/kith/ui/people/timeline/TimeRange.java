package org.kith.ui.people.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineFilter;

/**
 * Which time a timeline shows.
 *
 * @param kind any, the last month or year up to today, or between two days
 * @param from first day of BETWEEN; null for the other kinds
 * @param to   last day of BETWEEN, inclusive; null for the other kinds
 */
record TimeRange(Kind kind, LocalDate from, LocalDate to) {
    static final TimeRange ANY = new TimeRange(Kind.ANY, null, null);

    enum Kind {
        ANY, LAST_MONTH, LAST_YEAR, BETWEEN
    }

    /** Two days in either order. */
    static TimeRange between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new TimeRange(Kind.BETWEEN, other, one) : new TimeRange(Kind.BETWEEN, one, other);
    }

    TimelineFilter limit(TimelineFilter filter, Clock clock, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return switch (kind) {
            case ANY -> filter.between(InteractionRow.NO_TIME, Long.MAX_VALUE);
            case LAST_MONTH -> filter.between(start(today.minusMonths(1), zone), Long.MAX_VALUE);
            case LAST_YEAR -> filter.between(start(today.minusYears(1), zone), Long.MAX_VALUE);
            case BETWEEN -> filter.between(start(from, zone), start(to.plusDays(1), zone));
        };
    }

    private static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    @Override
    public String toString() {
        return kind == Kind.BETWEEN ? from + "/" + to : kind.name();
    }

    /** What {@link #toString} gave; any time for everything else. */
    static TimeRange parse(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0 ? new TimeRange(Kind.valueOf(text), null, null)
                    : between(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            // remembered by another version
            return ANY;
        }
    }
}
