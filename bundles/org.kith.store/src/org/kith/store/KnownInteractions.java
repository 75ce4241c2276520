package org.kith.store;

/** The interactions that a store holds, by hash; see {@link Writing#knownInteractions()}. Used by the writer's thread. */
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
