package org.kith.store;

/**
 * One page of a timeline.
 *
 * @param person uid whose accounts count; null for everybody
 * @param account internal account id, for an account without a person; 0 for none
 * @param after  cursor of the last row of the page before; null for the first page
 * @param limit  rows a page, 1 to 1000
 */
public record TimelineQuery(String person, int account, Cursor after, int limit) {
    /** Place between two rows. */
    public record Cursor(long published, long id) {
    }

    /** Latest of everybody. */
    public static TimelineQuery latest(int limit) {
        return new TimelineQuery(null, 0, null, limit);
    }

    /** Latest of one person. */
    public static TimelineQuery of(String person, int limit) {
        return new TimelineQuery(person, 0, null, limit);
    }
}
