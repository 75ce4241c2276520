package org.kith.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Queries over many keys in a few round trips: lists of three sizes, filled up with the last key. */
final class InList {
    private static final int[] SIZES = {1, 8, 64};

    /** Takes a row. */
    interface Take {
        void row(ResultSet row) throws SQLException;
    }

    private InList() {
    }

    /**
     * Runs {@code head (?, …) tail} over all values, which are Long, Integer or String.
     */
    static void query(Session session, String head, Collection<?> values, String tail, Take take)
            throws SQLException {
        List<?> all = new ArrayList<>(values);
        for (int from = 0; from < all.size();) {
            int size = size(all.size() - from);
            int end = Math.min(all.size(), from + size);
            PreparedStatement statement = prepare(session, head, size, tail);
            for (int i = 0; i < size; i++) {
                set(statement, i + 1, all.get(Math.min(from + i, end - 1)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    take.row(rows);
                }
            }
            from = end;
        }
    }

    /**
     * Runs {@code head = ?} for each value as one batch. An {@code in} list would be shorter, but Derby scans the whole
     * table for one in a delete.
     *
     * @return the number of rows
     */
    static int run(Session session, String head, Collection<?> values) throws SQLException {
        if (values.isEmpty()) {
            return 0;
        }
        PreparedStatement statement = session.on(head + " = ?");
        for (Object value : values) {
            set(statement, 1, value);
            statement.addBatch();
        }
        int count = 0;
        for (int rows : statement.executeBatch()) {
            count += Math.max(0, rows);
        }
        return count;
    }

    private static int size(int rest) {
        for (int size : SIZES) {
            if (rest <= size) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    private static PreparedStatement prepare(Session session, String head, int size, String tail)
            throws SQLException {
        return session.on(head + " (" + "?, ".repeat(size - 1) + "?)" + tail);
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            default -> statement.setString(index, value.toString());
        }
    }
}
