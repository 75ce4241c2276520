package org.kith.store.sql.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * One running database in a folder, made by {@link Engine#open}. Safe for any thread. The SQL store owns it and closes
 * it after its connections.
 */
public interface Database extends AutoCloseable {
    /** A new connection, in auto-commit mode; boots the database again when a fault has stopped it. */
    Connection connect() throws SQLException;

    /** Sets the page size in bytes of tables and indexes that are made after it; engines without pages do nothing. */
    void pageSize(Connection connection, int bytes) throws SQLException;

    /** Copies the database, consistent and while it is used, so that {@link Engine#open} can open the target folder. */
    void backup(Connection connection, Path target) throws SQLException;

    /** Checks tables and their indexes; one sentence of the engine for each that does not hold. */
    List<String> check(List<String> tables) throws SQLException;

    /** Shuts down; connections die. */
    @Override
    void close() throws SQLException;
}
