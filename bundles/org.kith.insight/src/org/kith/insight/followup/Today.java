package org.kith.insight.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.kith.model.care.FollowUpState;

/**
 * What of the queue is shown today: five a day unless the user chose another number, less those written to today, and
 * then an end (product.md §4). Declining a row or putting it off makes room for the next. Immutable; any thread.
 *
 * @param rows    the ones to show, most urgent first
 * @param waiting how many more are open or grey
 * @param written how many were closed today
 * @param end     how the day stands
 */
public record Today(List<Row> rows, int waiting, int written, End end) {
    /** As shipped. */
    public static final int A_DAY = 5;

    /** How the day stands. */
    public enum End {
        /** There is somebody to write to. */
        MORE,
        /** "That is enough for today." */
        ENOUGH,
        /** Nobody waits, and the day's number was not reached. */
        NOBODY
    }

    public Today {
        rows = List.copyOf(rows);
    }

    /**
     * Today's part.
     *
     * @param queue  as {@link Queue} sorted it
     * @param closed when rows closed by a private word, any day
     * @param aDay   how many a day, at least 0
     */
    public static Today of(List<Row> queue, Collection<Instant> closed, int aDay, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        int written = (int) closed.stream().filter(at -> !at.isAfter(now))
                .filter(at -> LocalDate.ofInstant(at, zone).equals(today)).count();
        List<Row> open = queue.stream().filter(row -> row.state() != FollowUpState.LATER).toList();
        List<Row> shown = open.subList(0, Math.min(open.size(), Math.max(0, aDay - written)));
        End end = !shown.isEmpty() ? End.MORE : written >= aDay ? End.ENOUGH : End.NOBODY;
        return new Today(shown, open.size() - shown.size(), written, end);
    }
}
