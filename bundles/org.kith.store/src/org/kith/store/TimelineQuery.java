package org.kith.store;

import java.util.List;

/**
 * One page of a timeline: of whom, which of it, and from where on.
 *
 * @param people  uids whose accounts count; null when people do not matter
 * @param account internal account id, for an account without a person; 0 for none
 * @param filter  which interactions; never null
 * @param after   place of the last row of the page before; null for the first page
 * @param limit   rows a page, 1 to 1000; places a page, 1 to 10,000
 */
public record TimelineQuery(List<String> people, int account, TimelineFilter filter, Cursor after, int limit) {
    /** Place between two rows. */
    public record Cursor(long published, long id) {
    }

    /** Everything of one person (null for everybody) and of one account (0 for none). */
    public TimelineQuery(String person, int account, Cursor after, int limit) {
        this(person == null ? null : List.of(person), account, TimelineFilter.ALL, after, limit);
    }

    /** Latest of everybody. */
    public static TimelineQuery latest(int limit) {
        return new TimelineQuery((List<String>) null, 0, TimelineFilter.ALL, null, limit);
    }

    /** Latest of one person. */
    public static TimelineQuery of(String person, int limit) {
        return new TimelineQuery(List.of(person), 0, TimelineFilter.ALL, null, limit);
    }

    /** Latest of some people together; of nobody when the list is empty. */
    public static TimelineQuery of(List<String> people, int limit) {
        return new TimelineQuery(List.copyOf(people), 0, TimelineFilter.ALL, null, limit);
    }

    /** Latest of one account. */
    public static TimelineQuery of(int account, int limit) {
        return new TimelineQuery(null, account, TimelineFilter.ALL, null, limit);
    }

    /** The same of other interactions. */
    public TimelineQuery only(TimelineFilter other) {
        return new TimelineQuery(people, account, other, after, limit);
    }

    /** The same from a place on. */
    public TimelineQuery after(Cursor place) {
        return new TimelineQuery(people, account, filter, place, limit);
    }

    /** The same with another number of rows. */
    public TimelineQuery limit(int rows) {
        return new TimelineQuery(people, account, filter, after, rows);
    }

    /** Whether it is everybody's. */
    public boolean ofEverybody() {
        return people == null && account == 0;
    }
}
