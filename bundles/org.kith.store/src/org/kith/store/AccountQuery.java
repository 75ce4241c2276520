package org.kith.store;

/**
 * Which accounts, by (platform, display name, key).
 *
 * @param platform only this platform; null for all
 * @param own      only mine when true, all when null, only others' when false
 * @param linked   only linked ones when true, only unlinked when false, all when null
 * @param text     folded words in handle or display name; null for all
 * @param limit    0 for all
 */
public record AccountQuery(String platform, Boolean own, Boolean linked, String text, int limit) {
    /** My accounts. */
    public static AccountQuery mine() {
        return new AccountQuery(null, true, null, null, 0);
    }
}
