package org.kith.store;

/**
 * Which accounts, in which order.
 *
 * @param platform only this platform; null for all
 * @param own      only mine when true, all when null, only others' when false
 * @param linked   only linked ones when true, only unlinked when false, all when null
 * @param text     folded words in any handle or the display name; null for all
 * @param order    how to sort
 * @param limit    0 for all
 */
public record AccountQuery(String platform, Boolean own, Boolean linked, String text, Order order, int limit) {
    /**
     * Orders of lists of accounts: by platform, display name and key; by name, else handle; by how much passed with
     * me, most first.
     */
    public enum Order {
        PLATFORM, NAME, INTERACTIONS
    }

    /** By platform. */
    public AccountQuery(String platform, Boolean own, Boolean linked, String text, int limit) {
        this(platform, own, linked, text, Order.PLATFORM, limit);
    }

    /** My accounts. */
    public static AccountQuery mine() {
        return new AccountQuery(null, true, null, null, 0);
    }
}
