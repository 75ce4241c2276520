package org.kith.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.AccountTotal;
import org.kith.store.AggregateRow;
import org.kith.store.BatchRow;
import org.kith.store.Blob;
import org.kith.store.ChunkRow;
import org.kith.store.ContactKey;
import org.kith.store.ConversationRow;
import org.kith.store.CoverageRow;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.LedgerDay;
import org.kith.store.MonthTotal;
import org.kith.store.Overview;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonKeys;
import org.kith.store.PersonRow;
import org.kith.store.ProblemRow;
import org.kith.store.SourceKey;
import org.kith.store.Store;
import org.kith.store.StoreFailures;
import org.kith.store.StoreListener;
import org.kith.store.TimelinePlaces;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;
import org.kith.store.Visitor;
import org.kith.store.Writing;
import org.kith.store.sql.engine.Database;
import org.kith.store.sql.engine.Engine;
import org.kith.store.sql.engine.Fault;

/** The store: reads by pooled sessions, one writing at a time behind a fair gate. */
final class SqlStore implements Store {
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

    private <T> T read(Session.Work<T> work) throws CoreException {
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

    @Override
    public List<AccountRow> accountsOf(String personUid) throws CoreException {
        return read(s -> AccountTable.byPerson(s, List.of(personUid))).getOrDefault(personUid, List.of());
    }

    @Override
    public List<String> peopleWith(ContactKey key) throws CoreException {
        return read(s -> PersonTable.with(s, List.of(key))).getOrDefault(key, List.of());
    }

    @Override
    public List<PersonKeys> personKeys() throws CoreException {
        return read(PersonKeysTable::all);
    }

    @Override
    public Optional<AggregateRow> aggregate(String uid) throws CoreException {
        return read(s -> AggregateTable.read(s, List.of(uid))).stream().findFirst();
    }

    @Override
    public void aggregates(String kind, Visitor<AggregateRow> visitor) throws CoreException {
        AggregateRow last = null;
        while (true) {
            AggregateRow after = last;
            List<AggregateRow> page = read(s -> kind == null ? AggregateTable.page(s, after == null ? 0 : after.id())
                    : AggregateTable.page(s, kind, after == null ? "" : after.uid()));
            if (page.isEmpty()) {
                return;
            }
            for (AggregateRow row : page) {
                visitor.visit(row);
            }
            last = page.get(page.size() - 1);
        }
    }

    @Override
    public Optional<Blob> blob(String hash) throws CoreException {
        return Optional.ofNullable(read(s -> s.first("select hash, media, content from PHOTO where hash = ?", null,
                r -> new Blob(r.getString(1), r.getString(2), r.getBytes(3)), hash)));
    }

    @Override
    public List<String> blobs() throws CoreException {
        return read(s -> s.list("select hash from PHOTO order by hash", r -> r.getString(1)));
    }

    @Override
    public List<TimelineRow> timeline(TimelineQuery query) throws CoreException {
        return read(s -> new Timeline(s).page(query));
    }

    @Override
    public TimelinePlaces timelinePlaces(TimelineQuery query) throws CoreException {
        return read(s -> new TimelineSearch(s, query).page());
    }

    @Override
    public List<TimelineRow> timelineRows(List<Long> ids) throws CoreException {
        return read(s -> new Timeline(s).rows(ids));
    }

    @Override
    public void interactions(Visitor<InteractionRow> visitor) throws CoreException {
        long last = 0;
        while (true) {
            long after = last;
            List<InteractionTable.Stored> page = read(s -> InteractionTable.page(s, after));
            if (page.isEmpty()) {
                return;
            }
            for (InteractionTable.Stored stored : page) {
                visitor.visit(stored.row());
                last = stored.row().id();
            }
        }
    }

    @Override
    public List<InteractionRow> interactions(List<Long> ids) throws CoreException {
        return read(s -> InteractionTable.read(s, ids)).stream().map(InteractionTable.Stored::row).toList();
    }

    @Override
    public void conversations(Visitor<ConversationRow> visitor) throws CoreException {
        int last = 0;
        while (true) {
            int after = last;
            List<ConversationRow> page = read(s -> s.list("select id, platform, ckey, title from CONVERSATION c"
                    + s.by("IX_CONVERSATION") + " where id > ? order by id fetch first 200 rows only",
                    r -> new ConversationRow(r.getInt(1), new SourceKey(r.getString(2), r.getString(3)),
                            r.getString(4), List.of()), after));
            for (ConversationRow row : page) {
                visitor.visit(new ConversationRow(row.id(), row.key(), row.title(), members(row.id())));
                last = row.id();
            }
            if (page.isEmpty()) {
                return;
            }
        }
    }

    private List<Integer> members(int conversation) throws CoreException {
        return read(s -> s.list("select account from CONVERSATION_MEMBER m" + s.by("IX_CONVERSATION_MEMBER")
                + " where conv = ? order by account", r -> r.getInt(1), conversation));
    }

    @Override
    public List<EventRow> events(EventQuery query) throws CoreException {
        return read(s -> Overviews.events(s, query));
    }

    @Override
    public Overview overview() throws CoreException {
        return read(Overviews::overview);
    }

    @Override
    public List<AccountTotal> topAccounts(int limit) throws CoreException {
        return read(s -> Overviews.top(s, limit));
    }

    @Override
    public List<MonthTotal> months() throws CoreException {
        return read(Overviews::months);
    }

    @Override
    public List<LedgerDay> ledger(List<Integer> accounts) throws CoreException {
        return read(s -> Overviews.ledger(s, accounts));
    }

    @Override
    public List<BatchRow> batches() throws CoreException {
        return read(ImportTables::batches);
    }

    @Override
    public List<ProblemRow> problems(int batch) throws CoreException {
        return read(s -> ImportTables.problems(s, batch));
    }

    @Override
    public List<CoverageRow> coverage() throws CoreException {
        return read(ImportTables::coverage);
    }

    @Override
    public void journal(int batch, Visitor<JournalRow> visitor) throws CoreException {
        long last = 0;
        while (true) {
            long after = last;
            List<JournalRow> page = read(s -> JournalTable.page(s, batch, after));
            if (page.isEmpty()) {
                return;
            }
            for (JournalRow row : page) {
                visitor.visit(row);
                last = row.id();
            }
        }
    }

    @Override
    public void sourceKeys(BiConsumer<SourceKey, String> visitor) throws CoreException {
        read(s -> {
            try (ResultSet r = s.on("select platform, skey, uid from SOURCE_KEY order by platform, skey")
                    .executeQuery()) {
                while (r.next()) {
                    visitor.accept(new SourceKey(r.getString(1), r.getString(2)), r.getString(3));
                }
            }
            return null;
        });
    }

    @Override
    public List<ChunkRow> chunks(int batch) throws CoreException {
        return read(s -> ImportTables.chunks(s, batch));
    }

    @Override
    public long[] seen(int batch) throws CoreException {
        return read(s -> ImportTables.seen(s, batch));
    }

    @Override
    public SortedMap<String, String> settings() throws CoreException {
        SortedMap<String, String> settings = new TreeMap<>();
        read(s -> s.list("select name, val from SETTING", r -> settings.put(r.getString(1), r.getString(2))));
        return settings;
    }

    @Override
    public Optional<String> setting(String key) throws CoreException {
        return Optional.ofNullable(read(s -> s.first("select val from SETTING where name = ?", null,
                r -> r.getString(1), key)));
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
