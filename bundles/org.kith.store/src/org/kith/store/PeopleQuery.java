package org.kith.store;

import java.util.Set;

/**
 * Which people, in which order.
 *
 * @param text     folded words that must all occur in any field; null or blank for all
 * @param order    how to sort
 * @param reversed the other way round; those without an organisation or contact come last both ways
 * @param trashed  true for the trash, false for the living
 * @param tag      only people that bear this label; null for all
 * @param among    only these uids; null for all
 * @param limit    greatest number of results; 0 for all
 */
public record PeopleQuery(String text, Order order, boolean reversed, boolean trashed, String tag, Set<String> among,
        int limit) {
    /** Orders of the contact list; last contact begins with the latest. */
    public enum Order {
        NAME, ORGANIZATION, LAST_CONTACT
    }

    /** In an order's usual direction, with any label. */
    public PeopleQuery(String text, Order order, boolean trashed, int limit) {
        this(text, order, false, trashed, null, null, limit);
    }

    /** Everybody by name. */
    public static PeopleQuery all() {
        return new PeopleQuery(null, Order.NAME, false, 0);
    }
}
