package org.kith.ui.people.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import org.kith.store.TimelineQuery.Cursor;

/**
 * The lines of a list: places in time, with a heading before each new day. Knows where it goes on. A place is a few
 * bytes, so that a hundred thousand of them may stay while rows come and go. UI thread.
 */
final class Places {
    private static final Comparator<Cursor> LATEST = Comparator.comparingLong(Cursor::published)
            .thenComparingLong(Cursor::id).reversed();

    /**
     * A line.
     *
     * @param place   of an interaction, or of the one that a heading stands before
     * @param heading null for an interaction
     */
    record Line(Cursor place, String heading) {
    }

    private final LongFunction<String> headings;
    private final boolean oldestFirst;
    private final List<Line> lines = new ArrayList<>();
    private Cursor next;
    private boolean halted;
    private int interactions;

    /** Without lines; oldest first turns the order of what is added. */
    Places(LongFunction<String> headings, boolean oldestFirst) {
        this.headings = headings;
        this.oldestFirst = oldestFirst;
    }

    /** Adds what comes behind; says where it goes on. */
    void add(List<Cursor> more, Cursor goesOn, boolean isHalted) {
        String above = lines.isEmpty() ? null : headings.apply(lines.getLast().place().published());
        for (Cursor place : more) {
            String heading = headings.apply(place.published());
            if (!heading.equals(above)) {
                lines.add(new Line(place, heading));
                above = heading;
            }
            lines.add(new Line(place, null));
            interactions++;
        }
        next = goesOn;
        halted = isHalted;
    }

    /** A copy of the lines before an index, to add to. */
    Places before(int index) {
        Places first = new Places(headings, oldestFirst);
        lines.subList(0, index).stream().filter(line -> line.heading() == null).map(Line::place)
                .forEach(place -> first.add(List.of(place), null, false));
        return first;
    }

    int size() {
        return lines.size();
    }

    /** How many of the lines are interactions. */
    int interactions() {
        return interactions;
    }

    Line line(int index) {
        return lines.get(index);
    }

    /** Where it goes on; null at the end. */
    Cursor next() {
        return next;
    }

    /** Whether a search stopped there. */
    boolean halted() {
        return halted;
    }

    /** Index of the interaction at a place or, where it is gone, of the first behind it; the size when none is. */
    int find(Cursor place) {
        Comparator<Cursor> order = oldestFirst ? LATEST.reversed() : LATEST;
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Line line = lines.get(middle);
            int compared = order.compare(line.place(), place);
            if (compared < 0 || compared == 0 && line.heading() != null) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < lines.size() && lines.get(low).heading() != null ? low + 1 : low;
    }

    /** How many of these, latest first, are not behind a place. */
    static int upTo(List<Cursor> places, Cursor last) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBehind(places.get(middle), last)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether a place lies behind another, latest first. */
    static boolean isBehind(Cursor place, Cursor other) {
        return LATEST.compare(place, other) > 0;
    }
}
