package org.kith.export;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.platform.Failures;
import org.kith.core.session.Documents;
import org.kith.model.activity.Conversation;
import org.kith.model.activity.Coverage;
import org.kith.model.activity.Interaction;
import org.kith.model.history.Chunk;
import org.kith.model.history.JournalEntry;
import org.kith.model.history.Seen;
import org.kith.model.history.SourceKey;
import org.kith.model.history.StoredBatch;
import org.kith.model.history.StoredBlob;
import org.kith.model.history.StoredSetting;
import org.kith.model.people.Aggregate;
import org.kith.store.AccountKey;
import org.kith.store.AggregateWrite;
import org.kith.store.BatchRow;
import org.kith.store.Blob;
import org.kith.store.ChunkRow;
import org.kith.store.ConversationRow;
import org.kith.store.CoverageRow;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.KnownAccount;
import org.kith.store.ProblemRow;
import org.kith.store.Projection;
import org.kith.store.Store;
import org.kith.store.Writing;

/**
 * Puts the sequence that {@link WorkspaceWalk} makes back into an empty store, in transactions of about a thousand
 * objects. Constant memory but for the accounts' ids. One use, one thread.
 */
final class WorkspaceRestore {
    private static final int CHUNK = 1000;

    private final Store store;
    private final Documents documents;
    private final ToLongFunction<InteractionRow> contentHash;
    private final IProgressMonitor monitor;
    private final InteractionForm.Ids ids = new InteractionForm.Ids(new HashMap<>(), new HashMap<>(),
            new HashMap<>());
    private final List<EObject> waiting = new ArrayList<>(CHUNK);
    private long firstAggregate;
    private long firstInteraction;
    private String me;

    WorkspaceRestore(Store store, ToLongFunction<InteractionRow> contentHash, IProgressMonitor monitor) {
        this.store = store;
        this.documents = new Documents(store);
        this.contentHash = contentHash;
        this.monitor = monitor;
    }

    /** Says who I am, before the first object; null when nobody was named. */
    void me(String uid) {
        me = uid;
    }

    /** Takes the next object of the sequence. */
    void take(EObject object) throws CoreException {
        boolean other = !waiting.isEmpty() && group(waiting.getFirst()) != group(object);
        if (other || waiting.size() >= CHUNK) {
            flush();
        }
        waiting.add(object);
    }

    /** Writes what is left. */
    void end() throws CoreException {
        flush();
    }

    /** Objects of one group are written together. */
    private static Class<?> group(EObject object) {
        return object instanceof Aggregate ? Aggregate.class : object.getClass();
    }

    private void flush() throws CoreException {
        if (waiting.isEmpty()) {
            return;
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try (Writing writing = store.begin()) {
            switch (waiting.getFirst()) {
                case Aggregate aggregate -> aggregates(writing);
                case StoredSetting setting -> each(StoredSetting.class,
                        one -> writing.putSetting(one.getKey(), one.getValue()));
                case StoredBlob blob -> each(StoredBlob.class, one -> writing.putBlobs(List.of(new Blob(one.getHash(),
                        one.getMediaType(), Base64.getDecoder().decode(one.getBytes())))));
                case StoredBatch batch -> each(StoredBatch.class, one -> batch(writing, one));
                case Conversation thread -> conversations(writing);
                case Interaction interaction -> interactions(writing);
                case Coverage coverage -> coverage(writing);
                case SourceKey key -> sourceKeys(writing);
                case Chunk chunk -> each(Chunk.class, one -> chunk(writing, one));
                case Seen seen -> each(Seen.class, one -> writing.addSeen(batch(one.getBatchUid()), hashes(one)));
                case JournalEntry entry -> journal(writing);
                default -> throw Failures.malformed("", 0, waiting.getFirst().eClass().getName()
                        + " is no part of a workspace; nothing was imported.");
            }
            writing.commit();
        }
        monitor.worked(waiting.size());
        waiting.clear();
    }

    /** What is done with one object. */
    private interface Step<T> {
        void run(T one) throws CoreException;
    }

    private <T> void each(Class<T> type, Step<T> step) throws CoreException {
        for (EObject object : waiting) {
            step.run(type.cast(object));
        }
    }

    private void aggregates(Writing writing) throws CoreException {
        List<AggregateWrite> writes = new ArrayList<>();
        List<String> accounts = new ArrayList<>();
        List<AccountKey> keys = new ArrayList<>();
        for (EObject object : waiting) {
            Aggregate aggregate = (Aggregate) object;
            AggregateWrite write = documents.write(aggregate, 0, me);
            writes.add(write);
            if (write.projection() instanceof Projection.AccountView view) {
                accounts.add(aggregate.getUid());
                keys.add(view.key());
            }
        }
        writing.put(writes);
        Map<AccountKey, KnownAccount> known = writing.accounts(keys);
        for (int i = 0; i < keys.size(); i++) {
            ids.accounts().put(accounts.get(i), known.get(keys.get(i)).id());
        }
        if (firstAggregate == 0) {
            String first = writes.getFirst().uid();
            firstAggregate = writing.read(Set.of(first)).get(first).id();
        }
    }

    private void batch(Writing writing, StoredBatch batch) throws CoreException {
        int id = writing.putBatch(new BatchRow(0, batch.getUid(), batch.getPlatform(), batch.getOrigin(),
                batch.getFingerprint(), batch.getOwnerUid() == null ? 0 : ids.accounts().get(batch.getOwnerUid()),
                BatchRow.State.valueOf(batch.getState()), batch.getStarted().toEpochMilli(),
                batch.getEnded() == null ? 0 : batch.getEnded().toEpochMilli(), batch.getRecords(),
                batch.getCursor(), batch.getCounts(), batch.getNotInIt()));
        ids.batches().put(batch.getUid(), id);
        writing.addProblems(id, batch.getProblems().stream().map(problem -> new ProblemRow(problem.getCode(),
                problem.getFile() == null ? "" : problem.getFile(), problem.getLine(), problem.getMessage()))
                .toList());
    }

    private void conversations(Writing writing) throws CoreException {
        List<ConversationRow> rows = new ArrayList<>();
        for (EObject object : waiting) {
            Conversation thread = (Conversation) object;
            String key = thread.getKey().substring(thread.getPlatform().length() + 1);
            rows.add(new ConversationRow(0, new org.kith.store.SourceKey(thread.getPlatform(), key),
                    thread.getTitle(), thread.getMemberUids().stream().map(ids.accounts()::get)
                            .filter(Objects::nonNull).sorted().toList()));
        }
        writing.conversations(rows)
                .forEach((key, id) -> ids.conversations().put(key.platform() + ' ' + key.key(), id));
    }

    private void interactions(Writing writing) throws CoreException {
        List<InteractionRow> rows = waiting.stream()
                .map(object -> InteractionForm.toRow((Interaction) object, ids, contentHash)).toList();
        long first = writing.insert(rows);
        if (firstInteraction == 0) {
            firstInteraction = first;
        }
    }

    /** Parts that were exported before 2026-11 speak of accounts that they do not hold. */
    private void coverage(Writing writing) throws CoreException {
        writing.putCoverage(waiting.stream().map(Coverage.class::cast)
                .filter(one -> one.getAccountUid() == null || ids.accounts().containsKey(one.getAccountUid()))
                .map(one -> new CoverageRow(batch(one.getBatchUid()), one.getPlatform(),
                        one.getAccountUid() == null ? 0 : ids.accounts().get(one.getAccountUid()), one.getKind(),
                        one.getDirection(), one.getState(), InteractionForm.millis(one.getFrom()),
                        InteractionForm.millis(one.getTo()))).toList());
    }

    private void sourceKeys(Writing writing) throws CoreException {
        Map<org.kith.store.SourceKey, String> keys = new HashMap<>();
        each(SourceKey.class, one -> keys.put(new org.kith.store.SourceKey(one.getPlatform(), one.getKey()),
                one.getUid()));
        writing.putSourceKeys(keys);
    }

    private void chunk(Writing writing, Chunk chunk) throws CoreException {
        writing.addChunk(new ChunkRow(batch(chunk.getBatchUid()), chunk.getSequence(),
                firstInteraction + chunk.getInteractionsFrom(), firstInteraction + chunk.getInteractionsTo(),
                firstAggregate + chunk.getAggregatesFrom(), firstAggregate + chunk.getAggregatesTo(),
                chunk.getRecords()));
    }

    private void journal(Writing writing) throws CoreException {
        writing.journal(waiting.stream().map(JournalEntry.class::cast)
                .map(one -> new JournalRow(0, batch(one.getBatchUid()), one.getStep(), one.getLabel(),
                        one.getAt().toEpochMilli(), one.getKind(), one.getSubject(),
                        Images.toBytes(one.getBefore()), Images.toBytes(one.getAfter()), one.isUndone()))
                .toList());
    }

    private int batch(String uid) {
        return uid == null ? 0 : ids.batches().getOrDefault(uid, 0);
    }

    private static long[] hashes(Seen seen) {
        LongBuffer longs = ByteBuffer.wrap(Base64.getDecoder().decode(seen.getHashes())).asLongBuffer();
        long[] hashes = new long[longs.remaining()];
        longs.get(hashes);
        return hashes;
    }
}
