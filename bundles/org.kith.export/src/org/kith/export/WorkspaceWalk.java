package org.kith.export;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.export.ExportSource;
import org.kith.core.identity.Uids;
import org.kith.core.session.Documents;
import org.kith.model.activity.ActivityFactory;
import org.kith.model.activity.Conversation;
import org.kith.model.activity.Coverage;
import org.kith.model.history.Chunk;
import org.kith.model.history.HistoryFactory;
import org.kith.model.history.JournalEntry;
import org.kith.model.history.Seen;
import org.kith.model.history.SourceKey;
import org.kith.model.history.StoredBatch;
import org.kith.model.history.StoredBlob;
import org.kith.model.history.StoredProblem;
import org.kith.model.history.StoredSetting;
import org.kith.model.people.Workspace;
import org.kith.store.AccountQuery;
import org.kith.store.BatchRow;
import org.kith.store.Blob;
import org.kith.store.ChunkRow;
import org.kith.store.JournalRow;
import org.kith.store.Store;
import org.kith.store.Visitor;

/**
 * Walks a workspace (or a part of one) as a flat sequence of model objects in the order in which a restore wants them:
 * settings, photos, aggregates, batches, threads, interactions, coverage, and then the books of undo and resume. Both
 * native formats write this sequence. Constant memory but for the accounts' uids. One use, one thread.
 */
final class WorkspaceWalk {
    private final ExportSource source;
    private final Store store;
    private final Visitor<EObject> out;
    private final IProgressMonitor monitor;
    private final Map<Integer, String> accountUids = new HashMap<>();
    private final Map<Integer, String> batchUids = new HashMap<>();
    private final List<Long> aggregateIds = new ArrayList<>();
    private final List<Long> interactionIds = new ArrayList<>();

    WorkspaceWalk(ExportSource source, Visitor<EObject> out, IProgressMonitor monitor) {
        this.source = source;
        this.store = source.store();
        this.out = out;
        this.monitor = monitor;
    }

    /** Uid of the person that is me; null when nobody was named or this is a part. */
    static String me(ExportSource source) throws CoreException {
        return source.whole() ? new Documents(source.store()).load(Uids.WORKSPACE, Workspace.class)
                .map(Workspace::getMeUid).orElse(null) : null;
    }

    void run() throws CoreException {
        store.accounts(new AccountQuery(null, null, null, null, 0))
                .forEach(account -> accountUids.put(account.id(), account.uid()));
        List<BatchRow> batches = store.batches().stream()
                .sorted(Comparator.comparingInt(BatchRow::id)).toList();
        batches.forEach(batch -> batchUids.put(batch.id(), batch.uid()));
        if (source.whole()) {
            whole(batches);
        } else {
            part();
        }
    }

    private void whole(List<BatchRow> batches) throws CoreException {
        for (Map.Entry<String, String> setting : store.settings().entrySet()) {
            setting(setting.getKey(), setting.getValue());
        }
        for (String hash : store.blobs()) {
            photo(hash);
        }
        source.aggregates(stored -> {
            aggregateIds.add(stored.id());
            emit(stored.object());
        });
        for (BatchRow batch : batches) {
            batch(batch);
        }
        activity();
        List<SourceKey> keys = new ArrayList<>();
        store.sourceKeys((key, uid) -> keys.add(sourceKey(key, uid)));
        for (SourceKey key : keys) {
            emit(key);
        }
        for (BatchRow batch : batches) {
            books(batch);
        }
        store.journal(0, row -> emit(entry(row)));
    }

    private void part() throws CoreException {
        source.people(this::emit);
        source.accounts(this::emit);
        source.gatherings(this::emit);
        activity();
    }

    private void activity() throws CoreException {
        source.conversations(row -> {
            Conversation thread = ActivityFactory.eINSTANCE.createConversation();
            thread.setPlatform(row.key().platform());
            thread.setKey(row.key().platform() + ":" + row.key().key());
            thread.setTitle(row.title());
            row.members().stream().map(accountUids::get).filter(Objects::nonNull)
                    .forEach(thread.getMemberUids()::add);
            emit(thread);
        });
        source.interactions(row -> {
            interactionIds.add(row.interaction().id());
            emit(InteractionForm.toModel(row, batchUids, accountUids));
        });
        source.coverage(row -> {
            Coverage coverage = ActivityFactory.eINSTANCE.createCoverage();
            coverage.setPlatform(row.platform());
            coverage.setAccountUid(accountUids.get(row.account()));
            coverage.setKind(row.kind());
            coverage.setDirection(row.direction());
            coverage.setState(row.state());
            coverage.setFrom(InteractionForm.instant(row.from()));
            coverage.setTo(InteractionForm.instant(row.to()));
            coverage.setBatchUid(batchUids.get(row.batch()));
            emit(coverage);
        });
    }

    private void setting(String key, String value) throws CoreException {
        StoredSetting setting = HistoryFactory.eINSTANCE.createStoredSetting();
        setting.setKey(key);
        setting.setValue(value);
        emit(setting);
    }

    private void photo(String hash) throws CoreException {
        Optional<Blob> found = store.blob(hash);
        if (found.isPresent()) {
            StoredBlob stored = HistoryFactory.eINSTANCE.createStoredBlob();
            stored.setHash(found.get().hash());
            stored.setMediaType(found.get().mediaType());
            stored.setBytes(Base64.getEncoder().encodeToString(found.get().bytes()));
            emit(stored);
        }
    }

    private void batch(BatchRow row) throws CoreException {
        StoredBatch batch = HistoryFactory.eINSTANCE.createStoredBatch();
        batch.setUid(row.uid());
        batch.setPlatform(row.platform());
        batch.setOrigin(row.source());
        batch.setFingerprint(row.fingerprint());
        batch.setOwnerUid(accountUids.get(row.owner()));
        batch.setState(row.state().name());
        batch.setStarted(Instant.ofEpochMilli(row.started()));
        batch.setEnded(row.ended() == 0 ? null : Instant.ofEpochMilli(row.ended()));
        batch.setRecords(row.records());
        batch.setCursor(row.cursor());
        batch.setCounts(row.counts());
        batch.setNotInIt(row.notInIt());
        store.problems(row.id()).forEach(problem -> {
            StoredProblem stored = HistoryFactory.eINSTANCE.createStoredProblem();
            stored.setCode(problem.code());
            stored.setFile(problem.file());
            stored.setLine(problem.line());
            stored.setMessage(problem.message());
            batch.getProblems().add(stored);
        });
        emit(batch);
    }

    private void books(BatchRow batch) throws CoreException {
        for (ChunkRow row : store.chunks(batch.id())) {
            Chunk chunk = HistoryFactory.eINSTANCE.createChunk();
            chunk.setBatchUid(batch.uid());
            chunk.setSequence(row.sequence());
            chunk.setInteractionsFrom(rank(interactionIds, row.interactionsFrom()));
            chunk.setInteractionsTo(rank(interactionIds, row.interactionsTo()));
            chunk.setAggregatesFrom(rank(aggregateIds, row.aggregatesFrom()));
            chunk.setAggregatesTo(rank(aggregateIds, row.aggregatesTo()));
            chunk.setRecords(row.records());
            emit(chunk);
        }
        long[] hashes = store.seen(batch.id());
        if (hashes.length > 0) {
            ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
            bytes.asLongBuffer().put(hashes);
            Seen seen = HistoryFactory.eINSTANCE.createSeen();
            seen.setBatchUid(batch.uid());
            seen.setHashes(Base64.getEncoder().encodeToString(bytes.array()));
            emit(seen);
        }
        store.journal(batch.id(), row -> emit(entry(row)));
    }

    /** How many of these ascending ids are below one: its place in this export. */
    private static long rank(List<Long> ids, long id) {
        int found = Collections.binarySearch(ids, id);
        return found < 0 ? -found - 1 : found;
    }

    private static SourceKey sourceKey(org.kith.store.SourceKey key, String uid) {
        SourceKey stored = HistoryFactory.eINSTANCE.createSourceKey();
        stored.setPlatform(key.platform());
        stored.setKey(key.key());
        stored.setUid(uid);
        return stored;
    }

    private JournalEntry entry(JournalRow row) {
        JournalEntry entry = HistoryFactory.eINSTANCE.createJournalEntry();
        entry.setBatchUid(batchUids.get(row.batch()));
        entry.setStep(row.step());
        entry.setLabel(row.label());
        entry.setAt(Instant.ofEpochMilli(row.at()));
        entry.setKind(row.kind());
        entry.setSubject(row.uid());
        entry.setBefore(Images.toText(row.before()));
        entry.setAfter(Images.toText(row.after()));
        entry.setUndone(row.undone());
        return entry;
    }

    private void emit(EObject object) throws CoreException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        out.visit(object);
        monitor.worked(1);
    }
}
