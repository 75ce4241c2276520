package org.kith.bench.bare;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.store.sql.engine.Database;
import org.kith.store.sql.engine.Engine;

/**
 * A store's database without the store: opened by JDBC alone while nobody else has it. Used by one thread. The bare
 * insert prepares one statement a table, adds batches and commits each 1,000 rows, with the database's default
 * durability, into the tables and indexes that Kith's own schema made.
 */
public final class BareDatabase implements AutoCloseable {
    private static final int CHUNK = 1_000;

    private final Database database;
    private final Connection connection;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** Opens the existing database of a store's folder, with the settings that the store has too. */
    public BareDatabase(Engine engine, Path folder) throws SQLException {
        database = engine.open(folder, false);
        connection = database.connect();
        connection.setAutoCommit(false);
        describe();
    }

    /** Removes the rows that a new store starts with. */
    public void clear() throws SQLException {
        List<Table> backwards = new ArrayList<>(tables.values());
        java.util.Collections.reverse(backwards);
        try (Statement statement = connection.createStatement()) {
            for (Table table : backwards) {
                statement.executeUpdate("delete from \"" + table.name() + "\"");
            }
        }
        connection.commit();
    }

    /**
     * Writes all rows that are not among the marks, or are other than these, into a spool file.
     *
     * @param before what was there before, by table; empty for everything
     * @return the marks of what is there now
     */
    public Map<String, RowMarks> spool(Path file, Map<String, RowMarks> before) throws SQLException, IOException {
        Map<String, RowMarks> marks = new HashMap<>();
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            for (Table table : tables.values()) {
                marks.put(table.name(), spool(table, out, before.get(table.name())));
            }
        }
        connection.commit();
        return marks;
    }

    private RowMarks spool(Table table, DataOutputStream out, RowMarks before) throws SQLException, IOException {
        RowMarks marks = new RowMarks();
        int width = table.columns().size();
        Object[] row = new Object[width];
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(table.select())) {
            while (rows.next()) {
                long whole = 7;
                for (int i = 0; i < width; i++) {
                    row[i] = Cells.get(rows, i + 1, table.types()[i]);
                    whole = Cells.hash(whole, row[i]);
                }
                long key = 11;
                for (int place : table.key()) {
                    key = Cells.hash(key, row[place]);
                }
                marks.add(key, whole);
                if (before == null || !before.hasRow(key, whole)) {
                    out.writeByte(before != null && before.hasKey(key) ? 'U' : 'I');
                    out.writeUTF(table.name());
                    for (Object cell : row) {
                        Cells.write(out, cell);
                    }
                }
            }
        }
        marks.seal();
        return marks;
    }

    /** Reads a spool without doing anything: what its reading costs is taken off the time of {@link #insert}. */
    public static long read(Path spool, Map<String, Integer> widths) throws IOException {
        long rows = 0;
        try (DataInputStream in = open(spool)) {
            while (in.read() >= 0) {
                for (int i = widths.get(in.readUTF()); i > 0; i--) {
                    Cells.read(in);
                }
                rows++;
            }
        }
        return rows;
    }

    /** Columns by table. */
    public Map<String, Integer> widths() {
        Map<String, Integer> widths = new HashMap<>();
        tables.values().forEach(table -> widths.put(table.name(), table.columns().size()));
        return widths;
    }

    /** Inserts and updates what a spool holds; returns how many rows of each table. */
    public Map<String, Long> insert(Path spool) throws SQLException, IOException {
        Map<String, Long> counts = new TreeMap<>();
        Map<String, PreparedStatement> statements = new HashMap<>();
        try (DataInputStream in = open(spool)) {
            int pending = 0;
            for (int mark = in.read(); mark >= 0; mark = in.read()) {
                Table table = tables.get(in.readUTF());
                Object[] row = new Object[table.columns().size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Cells.read(in);
                }
                add(table, mark == 'U', row, statements);
                counts.merge(table.name(), 1L, Long::sum);
                if (++pending == CHUNK) {
                    flush(statements);
                    pending = 0;
                }
            }
            flush(statements);
        } catch (EOFException e) {
            throw new IOException("spool " + spool + " is cut", e);
        } finally {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
        }
        return counts;
    }

    private void add(Table table, boolean update, Object[] row, Map<String, PreparedStatement> statements)
            throws SQLException {
        String sql = update ? table.update() : table.insert();
        if (sql == null) {
            return;
        }
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        int[] order = update ? table.updateOrder() : java.util.stream.IntStream.range(0, row.length).toArray();
        for (int i = 0; i < order.length; i++) {
            Cells.set(statement, i + 1, table.types()[order[i]], row[order[i]]);
        }
        statement.addBatch();
    }

    private void flush(Map<String, PreparedStatement> statements) throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
        connection.commit();
    }

    /** Closes the connection and shuts the database down. */
    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
            connection.close();
        } finally {
            database.close();
        }
    }

    private static DataInputStream open(Path spool) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(spool), 1 << 20));
    }

    private void describe() throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Map<String, Table> found = new TreeMap<>();
        Map<String, List<String>> parents = new HashMap<>();
        String schema = connection.getSchema();
        try (ResultSet names = data.getTables(null, schema, null, new String[] {"TABLE"})) {
            while (names.next()) {
                String name = names.getString("TABLE_NAME");
                found.put(name, table(data, schema, name));
                parents.put(name, parents(data, schema, name));
            }
        }
        found.keySet().forEach(name -> order(name, found, parents));
        connection.commit();
    }

    /** Referenced tables before those that refer to them. */
    private void order(String name, Map<String, Table> found, Map<String, List<String>> parents) {
        if (!tables.containsKey(name)) {
            parents.get(name).stream().filter(parent -> !parent.equals(name))
                    .forEach(parent -> order(parent, found, parents));
            tables.put(name, found.get(name));
        }
    }

    private static List<String> parents(DatabaseMetaData data, String schema, String table) throws SQLException {
        List<String> parents = new ArrayList<>();
        try (ResultSet keys = data.getImportedKeys(null, schema, table)) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME"));
            }
        }
        return parents;
    }

    private static Table table(DatabaseMetaData data, String schema, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        try (ResultSet rows = data.getColumns(null, schema, name, null)) {
            while (rows.next()) {
                String generated = rows.getString("COLUMN_DEF");
                boolean always = "YES".equals(rows.getString("IS_AUTOINCREMENT"))
                        && (generated == null || !generated.contains("GENERATED_BY_DEFAULT"));
                if (!always && !"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(rows.getString("COLUMN_NAME"));
                    types.add(rows.getInt("DATA_TYPE"));
                }
            }
        }
        List<Integer> key = key(data, schema, name, columns);
        return new Table(name, List.copyOf(columns), types.stream().mapToInt(Integer::intValue).toArray(),
                key.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Places of the columns that tell one row from another: the first unique index, else all of them. */
    private static List<Integer> key(DatabaseMetaData data, String schema, String name, List<String> columns)
            throws SQLException {
        Map<String, List<Integer>> indexes = new TreeMap<>();
        try (ResultSet rows = data.getIndexInfo(null, schema, name, true, true)) {
            while (rows.next()) {
                if (rows.getString("INDEX_NAME") != null) {
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), index -> new ArrayList<>())
                            .add(columns.indexOf(rows.getString("COLUMN_NAME")));
                }
            }
        }
        return indexes.values().stream().filter(places -> !places.contains(-1)).findFirst()
                .orElseGet(() -> java.util.stream.IntStream.range(0, columns.size()).boxed().toList());
    }
}
