package org.kith.bench.bare;

import java.util.Arrays;

/**
 * Remembers rows by the hash of their key, with a hash of the whole row: 16 bytes a row, sorted once. Not thread-safe.
 */
final class RowMarks {
    private long[] keys = new long[1 << 12];
    private long[] rows = new long[1 << 12];
    private int size;
    private int[] order;

    void add(long key, long row) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        keys[size] = key;
        rows[size++] = row;
    }

    /** Builds an open hash table of what was added. */
    void seal() {
        order = new int[Integer.highestOneBit(Math.max(16, size)) * 4];
        for (int i = 0; i < size; i++) {
            int at = slot(keys[i]);
            while (order[at] != 0) {
                at = at + 1 & order.length - 1;
            }
            order[at] = i + 1;
        }
    }

    boolean hasKey(long key) {
        return find(key) >= 0;
    }

    boolean hasRow(long key, long row) {
        int at = find(key);
        return at >= 0 && rows[at] == row;
    }

    private int find(long key) {
        for (int at = slot(key); order[at] != 0; at = at + 1 & order.length - 1) {
            if (keys[order[at] - 1] == key) {
                return order[at] - 1;
            }
        }
        return -1;
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 29) & order.length - 1;
    }
}
