package org.kith.store.derby;

import java.nio.file.Path;
import java.sql.SQLException;
import org.kith.store.sql.engine.Database;
import org.kith.store.sql.engine.Engine;
import org.kith.store.sql.engine.Fault;

/**
 * Derby 10.17, embedded. A DS component; tests make one with {@code new}. Sets Derby's settings as system properties
 * where nobody has set them, since Derby reads them once for the whole process. Safe for any thread; no thread inside
 * Derby may be interrupted, since Derby then closes its files.
 */
public final class DerbyEngine implements Engine {
    /** Subfolder of the store's folder; also the name of the database, which a backup keeps. */
    static final String SUBFOLDER = "derby";

    @Override
    public Database open(Path folder, boolean create) throws SQLException {
        configure(folder);
        return new DerbyDatabase(folder.resolve(SUBFOLDER), create);
    }

    @Override
    public Path files(Path folder) {
        return folder.resolve(SUBFOLDER);
    }

    @Override
    public Fault fault(SQLException exception) {
        return DerbyFaults.of(exception);
    }

    @Override
    public String useIndex(String index) {
        return " --DERBY-PROPERTIES index=" + index + "\n";
    }

    @Override
    public String inOrder() {
        return " --DERBY-PROPERTIES joinOrder=FIXED\n";
    }

    private static void configure(Path folder) {
        set("derby.stream.error.file", folder.resolve("derby.log").toString());
        set("derby.storage.pageCacheSize", "8000");
        // the default of 32 kB writes to disk in the middle of every chunk, and waits: twice the time of an import
        set("derby.storage.logBufferSize", "4194304");
        // background statistics would read whole tables while an import runs; every query that matters names its index
        set("derby.storage.indexStats.auto", "false");
        // fewer checkpoints write each random index page fewer times; a kill replays at most this much
        set("derby.storage.logSwitchInterval", "16000000");
        set("derby.storage.checkpointInterval", "64000000");
        // never a lock on a whole table: readers would wait for it
        set("derby.locks.escalationThreshold", "1000000");
        set("derby.language.statementCacheSize", "300");
    }

    private static void set(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
