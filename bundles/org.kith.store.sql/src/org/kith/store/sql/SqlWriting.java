package org.kith.store.sql;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.AccountKey;
import org.kith.store.AggregateRow;
import org.kith.store.AggregateWrite;
import org.kith.store.BatchRow;
import org.kith.store.Blob;
import org.kith.store.ChunkRow;
import org.kith.store.ContactKey;
import org.kith.store.ConversationRow;
import org.kith.store.CoverageRow;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.KnownAccount;
import org.kith.store.KnownInteractions;
import org.kith.store.ProblemRow;
import org.kith.store.SourceKey;
import org.kith.store.TieRow;
import org.kith.store.Writing;

/** The write transaction: hands each request to whoever owns the tables. A failure leaves it fit for closing only. */
final class SqlWriting implements Writing {
    private final SqlStore store;
    private final Tx tx;
    private final Failures failures;
    private final Thread thread = Thread.currentThread();
    private boolean ended;
    private boolean failed;

    SqlWriting(SqlStore store, Tx tx, Failures failures) {
        this.store = store;
        this.tx = tx;
        this.failures = failures;
    }

    boolean isMine() {
        return thread == Thread.currentThread();
    }

    private <T> T run(Session.Work<T> work) throws CoreException {
        if (ended || failed) {
            throw new IllegalStateException("The writing is over");
        }
        try {
            return work.run(tx.session);
        } catch (SQLException e) {
            failed = true;
            throw store.failed(e);
        } catch (RuntimeException e) {
            failed = true;
            throw e;
        }
    }

    @Override
    public void put(List<AggregateWrite> writes) throws CoreException {
        String conflict = run(s -> new AggregateWriter(tx).put(writes));
        if (conflict != null) {
            failed = true;
            throw failures.conflict(Messages.conflictChanged, conflict);
        }
    }

    @Override
    public void remove(Collection<String> uids) throws CoreException {
        run(s -> {
            new AggregateWriter(tx).remove(uids);
            return null;
        });
    }

    @Override
    public Map<String, AggregateRow> read(Collection<String> uids) throws CoreException {
        return run(s -> {
            Map<String, AggregateRow> found = new HashMap<>();
            AggregateTable.read(s, uids).forEach(row -> found.put(row.uid(), row));
            return found;
        });
    }

    @Override
    public long nextAggregate() {
        return tx.next("aggregate");
    }

    @Override
    public void putBlobs(Collection<Blob> blobs) throws CoreException {
        run(s -> {
            Set<String> known = new HashSet<>();
            InList.query(s, "select hash from PHOTO p" + s.by("IX_PHOTO") + " where hash in",
                    blobs.stream().map(Blob::hash).toList(), "", r -> known.add(r.getString(1)));
            Batch insert = new Batch(s, "insert into PHOTO (hash, media, content) values (?, ?, ?)");
            for (Blob blob : blobs) {
                if (known.add(blob.hash())) {
                    insert.of(blob.hash()).of(blob.mediaType()).of(blob.bytes()).add();
                }
            }
            return insert.flush();
        });
    }

    @Override
    public Map<AccountKey, KnownAccount> accounts(Collection<AccountKey> keys) throws CoreException {
        return run(s -> new Keys(tx).accounts(keys));
    }

    @Override
    public Map<SourceKey, String> sourceKeys(Collection<SourceKey> keys) throws CoreException {
        return run(s -> new Keys(tx).sourceKeys(keys));
    }

    @Override
    public void putSourceKeys(Map<SourceKey, String> uids) throws CoreException {
        run(s -> {
            new Keys(tx).putSourceKeys(uids);
            return null;
        });
    }

    @Override
    public void removeSourceKeys(Collection<SourceKey> keys) throws CoreException {
        run(s -> {
            new Keys(tx).removeSourceKeys(keys);
            return null;
        });
    }

    @Override
    public Map<ContactKey, List<String>> people(Collection<ContactKey> keys) throws CoreException {
        return run(s -> PersonTable.with(s, keys));
    }

    @Override
    public Map<ContactKey, List<KnownAccount>> accountsWith(Collection<ContactKey> keys) throws CoreException {
        return run(s -> new Keys(tx).accountsWith(keys));
    }

    @Override
    public long insert(List<InteractionRow> rows) throws CoreException {
        return run(s -> new InteractionWriter(tx).insert(rows));
    }

    @Override
    public void update(List<InteractionRow> rows) throws CoreException {
        List<Long> missing = run(s -> new InteractionWriter(tx).update(rows));
        if (!missing.isEmpty()) {
            failed = true;
            throw failures.conflict(Messages.conflictInteraction, missing.get(0));
        }
    }

    @Override
    public void delete(Collection<Long> ids) throws CoreException {
        run(s -> {
            new InteractionWriter(tx).delete(ids);
            return null;
        });
    }

    @Override
    public KnownInteractions knownInteractions() throws CoreException {
        return run(s -> new InteractionWriter(tx).known());
    }

    @Override
    public Map<SourceKey, Long> interactionIds(Collection<SourceKey> keys) throws CoreException {
        return run(s -> new InteractionWriter(tx).ids(keys));
    }

    @Override
    public Map<SourceKey, Integer> conversations(Collection<ConversationRow> rows) throws CoreException {
        return run(s -> new Keys(tx).conversations(rows));
    }

    @Override
    public List<Long> interactionsOf(int account) throws CoreException {
        return run(s -> new InteractionWriter(tx).of(account));
    }

    @Override
    public int putBatch(BatchRow batch) throws CoreException {
        return run(s -> ImportTables.put(tx, batch));
    }

    @Override
    public void removeBatch(int batch) throws CoreException {
        run(s -> {
            ImportTables.remove(s, batch);
            return null;
        });
    }

    @Override
    public void addProblems(int batch, List<ProblemRow> problems) throws CoreException {
        run(s -> {
            ImportTables.addProblems(s, batch, problems);
            return null;
        });
    }

    @Override
    public void addChunk(ChunkRow chunk) throws CoreException {
        run(s -> {
            ImportTables.addChunk(s, chunk);
            return null;
        });
    }

    @Override
    public List<ChunkRow> chunks(int batch) throws CoreException {
        return run(s -> ImportTables.chunks(s, batch));
    }

    @Override
    public void removeChunk(ChunkRow chunk) throws CoreException {
        run(s -> {
            ImportTables.removeChunk(s, chunk);
            return null;
        });
    }

    @Override
    public void addSeen(int batch, long[] keyHashes) throws CoreException {
        run(s -> {
            ImportTables.addSeen(s, batch, keyHashes);
            return null;
        });
    }

    @Override
    public long[] seenAfter(int batch) throws CoreException {
        return run(s -> ImportTables.seenAfter(s, batch));
    }

    @Override
    public void journal(List<JournalRow> rows) throws CoreException {
        run(s -> {
            JournalTable.add(tx, rows);
            return null;
        });
    }

    @Override
    public List<JournalRow> journal(int batch) throws CoreException {
        return run(s -> JournalTable.newestFirst(s, batch));
    }

    @Override
    public void removeJournal(Collection<Long> ids) throws CoreException {
        run(s -> {
            JournalTable.remove(s, ids);
            return null;
        });
    }

    @Override
    public void putCoverage(List<CoverageRow> rows) throws CoreException {
        run(s -> {
            ImportTables.putCoverage(s, rows);
            return null;
        });
    }

    @Override
    public void removeCoverage(int batch) throws CoreException {
        run(s -> s.run("delete from COVERAGE where batch = ?", batch));
    }

    @Override
    public void putTies(Collection<TieRow> ties) throws CoreException {
        run(s -> {
            TieTable.put(s, ties);
            tx.derived = true;
            return null;
        });
    }

    @Override
    public void removeTies(Collection<String> people) throws CoreException {
        run(s -> {
            TieTable.remove(s, people);
            tx.derived = true;
            return null;
        });
    }

    @Override
    public void putSetting(String key, String value) throws CoreException {
        run(s -> s.run("update SETTING set val = ? where name = ?", value, key) > 0 ? 1
                : s.run("insert into SETTING (val, name) values (?, ?)", value, key));
    }

    @Override
    public void commit() throws CoreException {
        run(s -> {
            tx.flush();
            return null;
        });
        try {
            tx.session.connection.commit();
        } catch (SQLException e) {
            // nobody can say whether it is on disk
            failed = true;
            tx.state.forget();
            throw store.failed(e);
        }
        ended = true;
        try {
            tx.committed();
            store.committed(tx);
        } finally {
            store.ended(true);
        }
    }

    @Override
    public void close() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            tx.rolledBack();
            tx.session.connection.rollback();
        } catch (SQLException e) {
            // the engine has rolled back already when it shut down
            tx.state.forget();
        } finally {
            store.ended(false);
        }
    }
}
