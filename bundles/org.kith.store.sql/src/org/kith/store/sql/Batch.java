package org.kith.store.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;

/**
 * Rows for one statement, sent in batches; {@link #flush} returns the rows changed by each. Setters go left to right,
 * then {@link #add}.
 */
final class Batch {
    private static final int SIZE = 1000;

    private final PreparedStatement statement;
    private int column;
    private int waiting;
    private int[] counts = new int[0];

    Batch(Session session, String sql) throws SQLException {
        statement = session.on(sql);
    }

    Batch of(long value) throws SQLException {
        statement.setLong(++column, value);
        return this;
    }

    Batch of(double value) throws SQLException {
        statement.setDouble(++column, value);
        return this;
    }

    Batch of(int value) throws SQLException {
        statement.setInt(++column, value);
        return this;
    }

    Batch of(boolean value) throws SQLException {
        return of(value ? 1 : 0);
    }

    /** Null stands for unknown. */
    Batch of(Boolean value) throws SQLException {
        if (value == null) {
            statement.setNull(++column, Types.SMALLINT);
            return this;
        }
        return of(value.booleanValue());
    }

    Batch of(String value) throws SQLException {
        statement.setString(++column, value);
        return this;
    }

    Batch of(byte[] value) throws SQLException {
        statement.setBytes(++column, value);
        return this;
    }

    void add() throws SQLException {
        statement.addBatch();
        column = 0;
        if (++waiting == SIZE) {
            send();
        }
    }

    /** Sends the rest; returns how many rows each changed. */
    int[] flush() throws SQLException {
        if (waiting > 0) {
            send();
        }
        return counts;
    }

    private void send() throws SQLException {
        int[] sent = statement.executeBatch();
        int before = counts.length;
        counts = Arrays.copyOf(counts, before + sent.length);
        System.arraycopy(sent, 0, counts, before, sent.length);
        waiting = 0;
    }
}
