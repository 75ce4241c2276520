package org.kith.store;

import java.util.List;

/**
 * A page of places in a timeline, without the rows: what a list needs to know how long it is and where it stands. A
 * filter that lets little through stops after a bounded search; ask again with {@code next} to go on.
 *
 * @param places latest first
 * @param next   where to go on; null when there is no more
 * @param halted whether the search stopped before the page was full; {@code next} says how far back it came
 */
public record TimelinePlaces(List<TimelineQuery.Cursor> places, TimelineQuery.Cursor next, boolean halted) {
}
