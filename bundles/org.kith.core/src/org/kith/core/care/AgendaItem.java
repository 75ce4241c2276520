package org.kith.core.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.model.people.Sensitivity;

/**
 * Something that a calendar can show: a task, a yearly day, or when it is time to be in touch again. It depends on the
 * data alone, so equal data gives equal items. A value; any thread.
 *
 * @param uid         its lasting name
 * @param kind        what it is
 * @param personUid   whom it is about
 * @param summary     one line
 * @param description more words; null when there are none
 * @param created     when it was noted; null when unknown
 * @param changed     when it was changed last; null when unknown
 * @param start       when it can be begun; null when at any time
 * @param due         until when; null when nothing was said
 * @param from        the first day: of a rhythm the ideal one, of a yearly day its first; null for tasks
 * @param until       the last day of a rhythm; null otherwise
 * @param sensitivity how private it is
 * @param priority    1, the highest, to 9; 0 when not said
 * @param recurrence  RRULE and its like, verbatim
 */
public record AgendaItem(String uid, Kind kind, String personUid, String summary, String description, Instant created,
        Instant changed, Instant start, Instant due, LocalDate from, LocalDate until, Sensitivity sensitivity,
        int priority, List<String> recurrence) {
    /** What it can be. */
    public enum Kind {
        PROMISE, FOLLOW_UP, REMINDER, DAY, RHYTHM
    }

    public AgendaItem {
        recurrence = List.copyOf(recurrence);
    }
}
