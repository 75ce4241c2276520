package org.kith.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.store.StoreFailures;
import org.kith.store.StoreListener;
import org.kith.store.Writing;
import org.kith.store.sql.engine.Database;
import org.kith.store.sql.engine.Engine;
import org.kith.store.sql.engine.Fault;

/** The store: reads by pooled sessions, one writing at a time behind a fair gate. */
final class SqlStore extends StoreReads {
    private final Path folder;
    private final Engine engine;
    private final Database database;
    private final Failures failures;
    private final Pool pool;
    private final PeopleIndex people = new PeopleIndex();
    private final AccountIndex accounts = new AccountIndex();
    private final State state = new State();
    private final Semaphore gate = new Semaphore(1, true);
    private final List<StoreListener> listeners = new CopyOnWriteArrayList<>();
    /** The writer's, behind the gate; null when the last writing did not end well. */
    private Session writer;
    private volatile SqlWriting writing;
    private volatile boolean closed;

    SqlStore(Path folder, Engine engine, Database database, Failures failures) {
        this.folder = folder;
        this.engine = engine;
        this.database = database;
        this.failures = failures;
        pool = new Pool(database, engine);
    }

    // writing --------------------------------------------------------------------------------------------------

    @Override
    public Writing begin() throws CoreException {
        SqlWriting open = writing;
        if (open != null && open.isMine()) {
            throw new IllegalStateException("This thread has a writing open");
        }
        gate.acquireUninterruptibly();
        if (closed) {
            gate.release();
            throw failures.closed();
        }
        try {
            if (writer == null || writer.connection.isClosed()) {
                writer = new Session(database.connect(), engine);
                writer.connection.setAutoCommit(false);
            }
            state.load(writer);
            writing = new SqlWriting(this, new Tx(writer, state), failures);
            return writing;
        } catch (SQLException e) {
            ended(false);
            throw failed(e);
        }
    }

    /** Tells what a writing did; still behind the gate. */
    void committed(Tx tx) {
        boolean contacts = tx.interactions || !tx.accounts.isEmpty();
        people.committed(tx.people, tx.accounts.values(), tx.accounts.keySet(), contacts);
        accounts.committed(tx.accounts, contacts);
        if (tx.derived && tx.uids.isEmpty() && !tx.interactions) {
            return;
        }
        for (StoreListener listener : listeners) {
            listener.committed(Collections.unmodifiableSet(Set.copyOf(tx.uids)), tx.interactions);
        }
    }

    /** Opens the gate; after a failure the next writer starts with a new connection. */
    void ended(boolean well) {
        writing = null;
        if (!well && writer != null) {
            Pool.quietly(writer);
            writer = null;
        }
        gate.release();
    }

    /** Makes a failure; after a fault that may have killed connections the idle ones are let go. */
    CoreException failed(SQLException e) {
        Fault fault = failures.fault(e);
        if (closed) {
            return failures.closed();
        }
        if (fault != Fault.DUPLICATE) {
            pool.drop();
        }
        return failures.of(e);
    }

    // reading --------------------------------------------------------------------------------------------------

    @Override
    <T> T read(Session.Work<T> work) throws CoreException {
        if (closed) {
            throw failures.closed();
        }
        try {
            Session session = pool.take();
            T result;
            try {
                result = work.run(session);
            } catch (SQLException | RuntimeException e) {
                Pool.quietly(session);
                throw e;
            }
            pool.give(session);
            return result;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public List<String> people(PeopleQuery query) throws CoreException {
        return read(s -> people.find(query, s));
    }

    @Override
    public List<PersonRow> personRows(List<String> uids) throws CoreException {
        return read(s -> PersonTable.rows(s, uids));
    }

    @Override
    public List<AccountRow> accounts(AccountQuery query) throws CoreException {
        return query.order() == AccountQuery.Order.PLATFORM ? read(s -> AccountTable.find(s, query))
                : accountRows(accountUids(query));
    }

    @Override
    public List<String> accountUids(AccountQuery query) throws CoreException {
        return read(s -> accounts.find(query, s));
    }

    @Override
    public List<AccountRow> accountRows(List<String> uids) throws CoreException {
        return read(s -> AccountTable.rows(s, uids));
    }

    @Override
    public SortedMap<String, Integer> tags() throws CoreException {
        return read(people::tags);
    }

    // keeping --------------------------------------------------------------------------------------------------

    @Override
    public void copyTo(Path target, IProgressMonitor monitor) throws CoreException {
        SubMonitor.convert(monitor, Messages.copying, 1);
        try {
            Files.createDirectories(target);
            try (Stream<Path> entries = Files.list(target)) {
                if (entries.findAny().isPresent()) {
                    throw StoreFailures.of(StoreFailures.IO, NLS.bind(Messages.folderNotEmpty, target), null);
                }
            }
            read(s -> {
                database.backup(s.connection, target);
                return null;
            });
            new StoreFiles(target).writeFormat(Integer.parseInt(setting(Schema.VERSION).orElseThrow()));
        } catch (IOException e) {
            throw failed(new SQLException(e.getMessage(), e));
        }
    }

    /** Holds the gate, so that nobody writes between two looks. */
    @Override
    public List<String> verify(IProgressMonitor monitor) throws CoreException {
        gate.acquireUninterruptibly();
        try {
            return read(s -> new Verifier(s, database).run(SubMonitor.convert(monitor, Messages.verifying, 100)));
        } finally {
            gate.release();
        }
    }

    @Override
    public void addListener(StoreListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(StoreListener listener) {
        listeners.remove(listener);
    }

    /** A writing that this very thread has open is rolled back. */
    @Override
    public void close() {
        SqlWriting open = writing;
        if (open != null && open.isMine()) {
            open.close();
        }
        gate.acquireUninterruptibly();
        try {
            if (!closed) {
                closed = true;
                pool.close();
                if (writer != null) {
                    Pool.quietly(writer);
                }
                database.close();
            }
        } catch (SQLException e) {
            // what was committed is safe, and the next start recovers; there is nobody to tell
        } finally {
            gate.release();
        }
    }

    @Override
    public String toString() {
        return "Store in " + folder;
    }
}
