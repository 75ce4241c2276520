package org.kith.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.store.sql.engine.Engine;

/** A connection with its prepared statements. Used by one thread at a time. */
final class Session implements AutoCloseable {
    /** Work with a session. */
    interface Work<T> {
        T run(Session session) throws SQLException;
    }

    /** Reads a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    final Connection connection;
    private final Engine engine;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection, Engine engine) {
        this.connection = connection;
        this.engine = engine;
    }

    /** The statement for a text; the same one again, so no text may be in use twice at a time. */
    PreparedStatement on(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** Text behind a table's alias that makes the engine take an index. */
    String by(String index) {
        return engine.useIndex(index);
    }

    /** Text behind FROM that makes the engine join tables in their order. */
    String inOrder() {
        return engine.inOrder();
    }

    /** All rows of a query. */
    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        PreparedStatement statement = on(sql);
        bind(statement, values);
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(row.read(rows));
            }
        }
        return found;
    }

    /** First row of a query, or another value. */
    <T> T first(String sql, T otherwise, Row<T> row, Object... values) throws SQLException {
        PreparedStatement statement = on(sql);
        bind(statement, values);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? row.read(rows) : otherwise;
        }
    }

    /** Runs one statement; returns the number of rows. */
    int run(String sql, Object... values) throws SQLException {
        PreparedStatement statement = on(sql);
        bind(statement, values);
        return statement.executeUpdate();
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
