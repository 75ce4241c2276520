package org.kith.store.sql;

import java.sql.SQLException;
import java.util.Arrays;

/** Committed totals of all accounts, 11 longs each, so that an import reads none of them from disk. One thread. */
final class TotalCache {
    private final LongMap slots;
    private long[] values;
    private int size;

    private TotalCache(int expected) {
        slots = new LongMap(expected);
        values = new long[Math.max(16, expected) * Total.WIDTH];
    }

    static TotalCache load(Session session) throws SQLException {
        TotalCache cache = new TotalCache(0);
        session.list("select " + Total.COLUMNS + " from ACCOUNT_TOTAL", row -> {
            cache.put(row.getInt(1), Total.read(row, 2));
            return null;
        });
        return cache;
    }

    /** A copy; null when the account has none. */
    Total get(int account) {
        long slot = slots.get(account + (1L << 40));
        if (slot == 0) {
            return null;
        }
        int from = (int) (slot - 1) * Total.WIDTH;
        return new Total(Arrays.copyOfRange(values, from, from + Total.WIDTH));
    }

    /** Null takes it away. */
    void put(int account, Total total) {
        long key = account + (1L << 40);
        if (total == null) {
            slots.remove(key);
            return;
        }
        long slot = slots.get(key);
        if (slot == 0) {
            slot = ++size;
            slots.put(key, slot);
            if (size * Total.WIDTH > values.length) {
                values = Arrays.copyOf(values, values.length * 2);
            }
        }
        System.arraycopy(total.values, 0, values, (int) (slot - 1) * Total.WIDTH, Total.WIDTH);
    }
}
