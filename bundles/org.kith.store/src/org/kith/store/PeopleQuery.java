package org.kith.store;

/**
 * Which people, in which order.
 *
 * @param text    folded words that must all occur in any field; null or blank for all
 * @param order   how to sort
 * @param trashed true for the trash, false for the living
 * @param limit   greatest number of results; 0 for all
 */
public record PeopleQuery(String text, Order order, boolean trashed, int limit) {
    /** Orders of the contact list. */
    public enum Order {
        NAME, ORGANIZATION, LAST_CONTACT
    }

    /** Everybody by name. */
    public static PeopleQuery all() {
        return new PeopleQuery(null, Order.NAME, false, 0);
    }
}
