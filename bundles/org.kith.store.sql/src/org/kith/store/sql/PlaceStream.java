package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.kith.store.TimelineQuery.Cursor;

/** Places of one source, latest first, read a slice at a time; slices grow. */
final class PlaceStream {
    private static final int GROWTH = 4;
    private static final int LARGEST = 8_000;

    private final PlaceSource source;
    private final long from;
    private final Deque<Cursor> waiting = new ArrayDeque<>();
    private Cursor searched;
    private int rows;
    private boolean exhausted;

    PlaceStream(PlaceSource source, Cursor start, long from, int rows) {
        this.source = source;
        this.searched = start;
        this.from = from;
        this.rows = rows;
    }

    /** The next place; null when a slice has to be read first. */
    Cursor head() {
        return waiting.peek();
    }

    /** The next place, or how far the search has come: nothing later is left in this stream. */
    Cursor position() {
        return waiting.isEmpty() ? searched : waiting.peek();
    }

    void next() {
        waiting.poll();
    }

    int waiting() {
        return waiting.size();
    }

    boolean ended() {
        return exhausted && waiting.isEmpty();
    }

    /** Reads the next slice; how many places were looked at. */
    int refill() throws SQLException {
        PlaceSource.Slice slice = source.read(searched, rows);
        for (Cursor place : slice.fitting()) {
            if (!TimelineSearch.before(place, from)) {
                waiting.add(place);
            }
        }
        exhausted = slice.last() == null || slice.looked() < rows || TimelineSearch.before(slice.last(), from);
        if (slice.last() != null) {
            searched = slice.last();
        }
        rows = Math.max(rows, Math.min(LARGEST, rows * GROWTH));
        return slice.looked();
    }
}
