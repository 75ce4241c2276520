package org.kith.ui.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.kith.model.meet.Gathering;

/**
 * From when to when an event is, as the days and hours of whoever looks. Pure.
 *
 * @param start  null when unknown
 * @param end    exclusive; null when not said
 * @param allDay the days matter, not the time
 * @param zone   in which the days are counted
 */
record Span(Instant start, Instant end, boolean allDay, ZoneId zone) {
    /** Of an event, for somebody in that zone. A floating time holds wherever one is. */
    static Span of(Gathering event, ZoneId zone) {
        if (event.isAllDay()) {
            return new Span(event.getStart(), event.getEnd(), true, ZoneOffset.UTC);
        }
        return event.isFloating() ? new Span(here(event.getStart(), zone), here(event.getEnd(), zone), false, zone)
                : new Span(event.getStart(), event.getEnd(), false, zone);
    }

    private static Instant here(Instant time, ZoneId zone) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC).toLocalDateTime().atZone(zone).toInstant();
    }

    boolean isKnown() {
        return start != null;
    }

    LocalDate first() {
        return LocalDate.ofInstant(start, zone);
    }

    LocalDate last() {
        return end == null || !end.isAfter(start) ? first() : LocalDate.ofInstant(end.minusNanos(1), zone);
    }

    boolean isOneDay() {
        return first().equals(last());
    }

    /** Whether it is over, as of a day and a moment. */
    boolean isOver(LocalDate today, Instant now) {
        return allDay ? last().isBefore(today) : (end == null ? start : end).isBefore(now);
    }
}
