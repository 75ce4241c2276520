package org.kith.store.derby;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.kith.store.sql.engine.Database;

/** A booted Derby database. */
final class DerbyDatabase implements Database {
    /** What Derby throws to say that a shutdown went well. */
    private static final String SHUT_DOWN = "08006";

    private final String name;
    private final EmbeddedDataSource source = new EmbeddedDataSource();

    DerbyDatabase(Path folder, boolean create) throws SQLException {
        name = folder.toAbsolutePath().toString();
        EmbeddedDataSource boot = new EmbeddedDataSource();
        boot.setDatabaseName(name);
        if (create) {
            boot.setCreateDatabase("create");
        }
        boot.getConnection().close();
        source.setDatabaseName(name);
    }

    @Override
    public Connection connect() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void pageSize(Connection connection, int bytes) throws SQLException {
        try (CallableStatement call = connection
                .prepareCall("call SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.storage.pageSize', ?)")) {
            call.setString(1, Integer.toString(bytes));
            call.execute();
        }
    }

    @Override
    public void backup(Connection connection, Path target) throws SQLException {
        try (CallableStatement call = connection.prepareCall("call SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, target.toAbsolutePath().toString());
            call.execute();
        }
    }

    /** Derby shuts a database down over a broken page, so each table after one gets a connection of its own. */
    @Override
    public List<String> check(List<String> tables) throws SQLException {
        List<String> broken = new ArrayList<>();
        Connection connection = connect();
        for (String table : tables) {
            if (connection.isClosed()) {
                connection = connect();
            }
            try (PreparedStatement query = connection
                    .prepareStatement("values SYSCS_UTIL.SYSCS_CHECK_TABLE(current schema, ?)")) {
                query.setString(1, table);
                try (ResultSet rows = query.executeQuery()) {
                    rows.next();
                }
            } catch (SQLException e) {
                broken.add(table + ": " + e.getMessage());
            }
        }
        if (!connection.isClosed()) {
            connection.close();
        }
        return broken;
    }

    @Override
    public void close() throws SQLException {
        EmbeddedDataSource stop = new EmbeddedDataSource();
        stop.setDatabaseName(name);
        stop.setShutdownDatabase("shutdown");
        try {
            stop.getConnection().close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
