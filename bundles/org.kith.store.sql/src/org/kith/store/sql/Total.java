package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.kith.store.InteractionRow;

/** One account's totals: five counts and five times. */
final class Total {
    static final String COLUMNS = "account, n_in, n_out, n_mutual, one_in, one_out, ts_first, ts_in, ts_out,"
            + " ts_one_in, ts_one_out";
    static final int WIDTH = 10;
    static final int IN = 0;
    static final int OUT = 1;
    static final int MUTUAL = 2;
    static final int ONE_IN = 3;
    static final int ONE_OUT = 4;
    static final int FIRST = 5;
    static final int LAST_IN = 6;
    static final int LAST_OUT = 7;
    static final int LAST_ONE_IN = 8;
    static final int LAST_ONE_OUT = 9;
    private static final long NONE = InteractionRow.NO_TIME;

    final long[] values;

    Total() {
        this(new long[] {0, 0, 0, 0, 0, NONE, NONE, NONE, NONE, NONE});
    }

    Total(long[] values) {
        this.values = values;
    }

    /** From {@link #COLUMNS}, whose counts begin at a column. */
    static Total read(ResultSet row, int from) throws SQLException {
        long[] values = new long[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            values[i] = row.getLong(from + i);
        }
        return new Total(values);
    }

    long interactions() {
        return values[IN] + values[OUT] + values[MUTUAL];
    }

    /** Older of the last one-to-one in and out; no time when not both. */
    long lastTwoWay() {
        return Math.min(values[LAST_ONE_IN], values[LAST_ONE_OUT]);
    }

    long lastContact() {
        return Math.max(values[LAST_IN], values[LAST_OUT]);
    }

    /** Takes an earlier first and later lasts from another. */
    void widen(Total other) {
        if (other.values[FIRST] != NONE && (values[FIRST] == NONE || other.values[FIRST] < values[FIRST])) {
            values[FIRST] = other.values[FIRST];
        }
        for (int i = LAST_IN; i < WIDTH; i++) {
            values[i] = Math.max(values[i], other.values[i]);
        }
    }

    /** Counts one interaction of a direction at a time. */
    void add(int direction, boolean oneToOne, long ts) {
        boolean in = direction != Contribution.OUT;
        boolean out = direction != Contribution.IN;
        values[in && out ? MUTUAL : in ? IN : OUT]++;
        Total one = new Total();
        if (oneToOne) {
            values[ONE_IN] += in ? 1 : 0;
            values[ONE_OUT] += out ? 1 : 0;
            one.values[LAST_ONE_IN] = in ? ts : NONE;
            one.values[LAST_ONE_OUT] = out ? ts : NONE;
        }
        one.values[FIRST] = ts;
        one.values[LAST_IN] = in ? ts : NONE;
        one.values[LAST_OUT] = out ? ts : NONE;
        widen(one);
    }

    /**
     * A rough logarithm of the number of interactions, exact below 16: what the index of top accounts is sorted by, so
     * that an account seldom changes its place in it.
     */
    int grade() {
        return grade(interactions());
    }

    static int grade(long interactions) {
        if (interactions < 16) {
            return (int) interactions;
        }
        int exponent = 63 - Long.numberOfLeadingZeros(interactions);
        return 16 + (exponent - 4) * 16 + (int) (interactions >>> exponent - 4 & 15);
    }
}
