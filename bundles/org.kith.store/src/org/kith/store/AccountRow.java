package org.kith.store;

/**
 * An account in a list.
 *
 * @param id           internal number
 * @param uid          aggregate uid
 * @param key          platform and native key
 * @param handle       may be null
 * @param uri          may be null
 * @param displayName  may be null
 * @param personUid    may be null
 * @param own          whether it is mine
 * @param iFollow      null when unknown
 * @param followsMe    null when unknown
 * @param interactions how many with me
 */
public record AccountRow(int id, String uid, AccountKey key, String handle, String uri, String displayName,
        String personUid, boolean own, Boolean iFollow, Boolean followsMe, long interactions) {
}
