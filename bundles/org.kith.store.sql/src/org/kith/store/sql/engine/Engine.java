package org.kith.store.sql.engine;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A database engine, embedded in this process. A service; the SQL store calls it from whichever thread opens a store.
 */
public interface Engine {
    /**
     * Starts the database in a folder.
     *
     * @param folder the store's folder; the engine keeps its files in a subfolder of its own
     * @param create whether to make a new database; otherwise it must be there
     */
    Database open(Path folder, boolean create) throws SQLException;

    /** The subfolder that has this engine's files, whether it exists or not. */
    Path files(Path folder);

    /** What an exception means. */
    Fault fault(SQLException exception);

    /**
     * Text to put right behind a table's alias in FROM, so that an index is taken whatever the engine believes about
     * sizes; a plan made on an empty table must not serve a million rows. Empty when the engine needs none.
     */
    String useIndex(String index);

    /** Text to put right behind FROM, so that tables are joined in the order in which they are named; may be empty. */
    String inOrder();
}
