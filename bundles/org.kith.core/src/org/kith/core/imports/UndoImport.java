package org.kith.core.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.operations.TurnDirections;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;
import org.kith.store.BatchRow;
import org.kith.store.ChunkRow;
import org.kith.store.JournalRow;
import org.kith.store.Writing;

/**
 * Takes an import back: what it changed is put back, what only it brought is removed; what the user touched since or a
 * later import met again stays. Chunk by chunk, newest first, each in one transaction: after a cancel or a kill,
 * running it again goes on. Any thread but the UI thread.
 */
public final class UndoImport {
    private final Session session;
    private final int batch;
    private final Set<String> removedPeople = new HashSet<>();
    private final Set<Long> turning = new HashSet<>();
    private long interactions;
    private long aggregates;
    private long restored;
    private long kept;

    /** Takes back the import of that number. */
    public UndoImport(Session session, int batch) {
        this.session = session;
        this.batch = batch;
    }

    /**
     * Takes it back.
     *
     * @throws CoreException NOT_FOUND when there is no such import, CONFLICT when it has been taken back already or an
     *                       import is running
     */
    public UndoResult run(IProgressMonitor monitor) throws CoreException {
        try (Session.Reservation reserved = session.reserveForImport()) {
            BatchRow row = session.store().batches().stream().filter(one -> one.id() == batch).findFirst()
                    .orElseThrow(() -> Failures.notFound(NLS.bind(Messages.UndoImport_noBatch, batch)));
            if (row.state() == BatchRow.State.UNDONE) {
                throw Failures.of(Failures.CONFLICT, NLS.bind(Messages.UndoImport_undone, batch), null);
            }
            List<ChunkRow> chunks = new ArrayList<>(session.store().chunks(batch)).reversed();
            TreeMap<Long, String> made = made(chunks);
            Map<Long, List<JournalRow>> images = images();
            Vouchers vouchers = vouchers();
            SubMonitor progress = SubMonitor.convert(monitor, chunks.size() + 1);
            for (ChunkRow chunk : chunks) {
                if (monitor.isCanceled()) {
                    session.reloadMe();
                    new TurnDirections(session, turning).run(new NullProgressMonitor());
                    throw new OperationCanceledException();
                }
                undo(chunk, images.getOrDefault((long) chunk.sequence(), List.of()), made,
                        new UndoChunk.Task(session, row, vouchers));
                progress.worked(1);
            }
            forgetAttendees();
            close(row);
            session.reloadMe();
            new TurnDirections(session, turning).run(new NullProgressMonitor());
            return new UndoResult(batch, interactions, aggregates, restored, kept);
        }
    }

    private Map<Long, List<JournalRow>> images() throws CoreException {
        Map<Long, List<JournalRow>> images = new HashMap<>();
        session.store().journal(batch,
                row -> images.computeIfAbsent(row.step(), step -> new ArrayList<>()).addFirst(row));
        return images;
    }

    private Vouchers vouchers() throws CoreException {
        try (Writing writing = session.store().begin()) {
            return new Vouchers(session, batch, writing.knownInteractions());
        }
    }

    private void undo(ChunkRow chunk, List<JournalRow> journal, TreeMap<Long, String> made, UndoChunk.Task task)
            throws CoreException {
        try (Writing writing = session.store().begin()) {
            UndoChunk work = new UndoChunk(task, writing);
            List<Long> ids = new ArrayList<>();
            for (long id = chunk.interactionsFrom(); id < chunk.interactionsTo(); id++) {
                ids.add(id);
            }
            work.interactions(ids);
            work.restore(journal);
            work.remove(new ArrayList<>(made.subMap(chunk.aggregatesFrom(), chunk.aggregatesTo()).values()));
            writing.removeJournal(journal.stream().map(JournalRow::id).toList());
            writing.removeChunk(chunk);
            writing.commit();
            interactions += work.interactions;
            aggregates += work.aggregates;
            restored += work.restored;
            kept += work.kept;
            removedPeople.addAll(work.removedPeople);
            turning.addAll(work.turning);
        }
    }

    private TreeMap<Long, String> made(List<ChunkRow> chunks) throws CoreException {
        TreeMap<Long, String> made = new TreeMap<>();
        TreeMap<Long, Long> ranges = new TreeMap<>();
        chunks.forEach(chunk -> ranges.merge(chunk.aggregatesFrom(), chunk.aggregatesTo(), Math::max));
        session.store().aggregates(null, row -> {
            Map.Entry<Long, Long> range = ranges.floorEntry(row.id());
            if (range != null && row.id() < range.getValue()) {
                made.put(row.id(), row.uid());
            }
        });
        return made;
    }

    /** Guests again, whose person is gone. */
    private void forgetAttendees() throws CoreException {
        if (removedPeople.isEmpty()) {
            return;
        }
        List<Gathering> concerned = new ArrayList<>();
        Map<String, Long> revisions = new HashMap<>();
        session.store().aggregates("Gathering", row -> {
            Gathering event = (Gathering) session.documents().read(row);
            if (event.getAttendances().stream().anyMatch(one -> removedPeople.contains(one.getPersonUid()))) {
                concerned.add(event);
                revisions.put(event.getUid(), row.revision());
            }
        });
        if (concerned.isEmpty()) {
            return;
        }
        try (Writing writing = session.store().begin()) {
            List<org.kith.store.AggregateWrite> writes = new ArrayList<>();
            for (Gathering event : concerned) {
                event.getAttendances().stream().filter(one -> removedPeople.contains(one.getPersonUid()))
                        .forEach(UndoImport::forget);
                writes.add(session.documents().write(event, revisions.get(event.getUid()), null));
            }
            writing.put(writes);
            writing.commit();
        }
    }

    private static void forget(org.kith.model.meet.Attendance one) {
        one.setPersonUid(null);
        one.setVerdict(org.kith.model.meet.MatchVerdict.GUEST);
        one.setConfidence(0);
        one.getReasons().clear();
    }

    private void close(BatchRow row) throws CoreException {
        try (Writing writing = session.store().begin()) {
            writing.removeCoverage(batch);
            writing.putBatch(new BatchRow(batch, row.uid(), row.platform(), row.source(), row.fingerprint(), 0,
                    BatchRow.State.UNDONE, row.started(), session.clock().millis(), row.records(), row.cursor(),
                    row.counts(), row.notInIt()));
            writing.commit();
        }
    }
}
