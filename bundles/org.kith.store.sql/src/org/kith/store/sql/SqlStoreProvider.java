package org.kith.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.store.Store;
import org.kith.store.StoreFailures;
import org.kith.store.StoreProvider;
import org.kith.store.sql.engine.Database;
import org.kith.store.sql.engine.Engine;

/**
 * Opens stores in SQL on an engine. A DS component, made when first asked for; tests make one with {@code new}. Safe
 * for any thread.
 * <p>
 * A store that is opened for the first time is marked until it is whole, so one cut off while it was made is made
 * again. A store of a newer format is refused by a small file beside the database, before the engine touches a byte.
 */
public final class SqlStoreProvider implements StoreProvider {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Engine engine;
    private final Schema schema;

    /** On an engine, with the program's own scripts. */
    public SqlStoreProvider(Engine engine) {
        this(engine, Schema.shipped());
    }

    SqlStoreProvider(Engine engine, Schema schema) {
        this.engine = engine;
        this.schema = schema;
    }

    @Override
    public Store open(Path folder, Clock clock, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.opening, 3);
        Failures failures = new Failures(engine, folder);
        StoreFiles files = new StoreFiles(folder);
        Database database = null;
        try {
            refuseNewer(files.format(), folder);
            if (files.creating()) {
                StoreFiles.delete(engine.files(folder));
            }
            boolean fresh = !Files.exists(engine.files(folder));
            if (fresh) {
                files.beginCreating();
            }
            database = engine.open(folder, fresh);
            progress.worked(1);
            prepare(database, files, folder, fresh, clock);
            progress.worked(2);
            return new SqlStore(folder, engine, database, failures);
        } catch (SQLException e) {
            close(database);
            throw failures.opening(e);
        } catch (IOException e) {
            close(database);
            throw failures.opening(new SQLException(e.getMessage(), e));
        } catch (CoreException e) {
            close(database);
            throw e;
        }
    }

    private void prepare(Database database, StoreFiles files, Path folder, boolean fresh, Clock clock)
            throws SQLException, IOException, CoreException {
        try (Connection connection = database.connect()) {
            int version = fresh ? 0 : version(connection);
            refuseNewer(version, folder);
            if (version < schema.version()) {
                if (!fresh) {
                    backUp(database, connection, folder, version, clock);
                }
                schema.migrate(database, connection, version);
                connection.setAutoCommit(true);
            }
            if (files.format() != schema.version()) {
                files.writeFormat(schema.version());
            }
        }
        files.endCreating();
    }

    private int version(Connection connection) throws SQLException {
        try {
            return Integer.parseInt(new Session(connection, engine).first("select val from SETTING where name = ?",
                    "0", r -> r.getString(1), Schema.VERSION));
        } catch (NumberFormatException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    private void refuseNewer(int version, Path folder) throws CoreException {
        if (version > schema.version()) {
            throw StoreFailures.of(StoreFailures.NEWER,
                    NLS.bind(Messages.newer, new Object[] {folder, version, schema.version()}), null);
        }
    }

    private void backUp(Database database, Connection connection, Path folder, int version, Clock clock)
            throws SQLException, IOException {
        String name = String.format("%s.before-V%03d-%s", folder.getFileName(), schema.version(),
                STAMP.format(clock.instant().atOffset(ZoneOffset.UTC)));
        Path copy = folder.resolveSibling(name);
        Files.createDirectories(copy);
        database.backup(connection, copy);
        new StoreFiles(copy).writeFormat(version);
    }

    /** The failure that led here is the one to tell. */
    private static void close(Database database) {
        if (database != null) {
            try {
                database.close();
            } catch (SQLException e) {
                // a database that could not be opened need not shut down well
            }
        }
    }
}
