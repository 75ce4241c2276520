package org.kith.store;

/**
 * The interactions that a store holds, by hash; see {@link Writing#knownInteractions()}. Used by the writer's thread
 * only, while its writing is open; what that writing inserted is in it, what it rolls back is taken out again.
 * <p>
 * Two keys that share a 64-bit hash (not to be expected below a thousand million rows) share an entry: whoever meets a
 * known hash with another content asks {@link Writing#interactionIds} before an update, and inserts when that says no.
 */
public interface KnownInteractions {
    /** Hash of (platform, key), as the store computes it. */
    long keyHash(String platform, String key);

    /** Whether it is stored. */
    boolean contains(long keyHash);

    /** Content hash of a stored one; 0 when not stored. */
    long contentHash(long keyHash);

    /** Number of stored interactions. */
    int size();
}
