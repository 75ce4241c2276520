package org.kith.store;

/**
 * What an import needs to know of a stored account.
 *
 * @param id        internal number
 * @param uid       aggregate uid
 * @param personUid linked person; may be null
 * @param own       whether it is mine
 */
public record KnownAccount(int id, String uid, String personUid, boolean own) {
}
