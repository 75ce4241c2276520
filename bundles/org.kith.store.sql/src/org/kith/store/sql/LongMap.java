package org.kith.store.sql;

import java.util.Arrays;

/** From long (not 0) to long by open addressing, 16 bytes a slot and at most three in four slots used. One thread. */
final class LongMap {
    private long[] keys;
    private long[] values;
    private int size;

    LongMap(int expected) {
        int slots = Integer.highestOneBit(Math.max(16, expected + expected / 2) - 1) << 1;
        keys = new long[slots];
        values = new long[slots];
    }

    int size() {
        return size;
    }

    boolean contains(long key) {
        return keys[slot(key)] == key;
    }

    /** The value; 0 when absent. */
    long get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : 0;
    }

    /** Puts; returns whether the key is new. */
    boolean put(long key, long value) {
        int slot = slot(key);
        boolean added = keys[slot] != key;
        keys[slot] = key;
        values[slot] = value;
        if (added && ++size > keys.length / 4 * 3) {
            grow();
        }
        return added;
    }

    void remove(long key) {
        int slot = slot(key);
        if (keys[slot] != key) {
            return;
        }
        size--;
        int mask = keys.length - 1;
        int next = slot;
        while (true) {
            next = next + 1 & mask;
            if (keys[next] == 0) {
                break;
            }
            int home = home(keys[next]);
            if ((next - home & mask) >= (next - slot & mask)) {
                keys[slot] = keys[next];
                values[slot] = values[next];
                slot = next;
            }
        }
        keys[slot] = 0;
        values[slot] = 0;
    }

    /** All keys, in no order. */
    long[] keys() {
        return Arrays.stream(keys).filter(k -> k != 0).toArray();
    }

    private int home(long key) {
        return (int) (key ^ key >>> 32) & keys.length - 1;
    }

    private int slot(long key) {
        int slot = home(key);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
