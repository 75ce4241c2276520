package org.kith.store.sql;

/** Longs (not 0) by open addressing, 8 bytes a slot and at most three in four slots used. One thread. */
final class LongSet {
    private long[] keys;
    private int size;

    LongSet(int expected) {
        keys = new long[Integer.highestOneBit(Math.max(16, expected + expected / 2) - 1) << 1];
    }

    boolean contains(long key) {
        return keys[slot(keys, key)] == key;
    }

    void add(long key) {
        int slot = slot(keys, key);
        if (keys[slot] == key) {
            return;
        }
        keys[slot] = key;
        if (++size > keys.length / 4 * 3) {
            long[] larger = new long[keys.length * 2];
            for (long old : keys) {
                if (old != 0) {
                    larger[slot(larger, old)] = old;
                }
            }
            keys = larger;
        }
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) (key ^ key >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
