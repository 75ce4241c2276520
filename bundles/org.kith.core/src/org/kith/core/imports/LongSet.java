package org.kith.core.imports;

/** A set of 64-bit hashes in eight bytes each; grows by doubling. Not thread-safe. */
final class LongSet {
    private static final int FIRST = 1 << 12;

    private long[] table = new long[FIRST];
    private int size;
    private boolean zero;

    /** Adds; whether it was new. */
    boolean add(long value) {
        if (value == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        if (size * 3 > table.length * 2) {
            grow();
        }
        return put(value);
    }

    boolean contains(long value) {
        if (value == 0) {
            return zero;
        }
        int mask = table.length - 1;
        for (int at = place(value, mask); table[at] != 0; at = at + 1 & mask) {
            if (table[at] == value) {
                return true;
            }
        }
        return false;
    }

    private boolean put(long value) {
        int mask = table.length - 1;
        int at = place(value, mask);
        while (table[at] != 0) {
            if (table[at] == value) {
                return false;
            }
            at = at + 1 & mask;
        }
        table[at] = value;
        size++;
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        size = 0;
        for (long value : old) {
            if (value != 0) {
                put(value);
            }
        }
    }

    private static int place(long value, int mask) {
        long mixed = value * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
