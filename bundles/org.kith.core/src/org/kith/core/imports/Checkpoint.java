package org.kith.core.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.model.people.Account;
import org.kith.model.people.Aggregate;
import org.kith.model.people.Person;
import org.kith.store.AggregateRow;
import org.kith.store.BatchRow;
import org.kith.store.ChunkRow;
import org.kith.store.JournalRow;
import org.kith.store.ProblemRow;
import org.kith.store.Writing;

/**
 * Ends each transaction of an import with what undo, resume and the Imports view need: the batch's row with its counts,
 * the ranges that were inserted, images of what was changed, what was met again. A chunk without news is not written.
 */
final class Checkpoint {
    private final ImportRun run;
    private BatchRow row;
    private int sequence;

    Checkpoint(ImportRun run, BatchRow row, int sequence) {
        this.run = run;
        this.row = row;
        this.sequence = sequence;
    }

    BatchRow row() {
        return row;
    }

    Chunk chunk(Writing writing, WorkingSet set) {
        return new Chunk(writing, set);
    }

    /** Writes the batch's state and whatever is still unsaved. */
    void close(BatchRow.State state, String cursor, String notInIt, Writing writing) throws CoreException {
        save(writing, state, row.records(), cursor, notInIt);
    }

    private void save(Writing writing, BatchRow.State state, long records, String cursor, String notInIt)
            throws CoreException {
        long ended = state == BatchRow.State.OPEN ? 0 : run.now.toEpochMilli();
        row = new BatchRow(row.id(), row.uid(), row.platform(), row.source(), row.fingerprint(),
                run.owner == null ? row.owner() : run.owner.id, state, row.started(), ended,
                Math.max(records, row.records()), cursor == null ? row.cursor() : cursor, run.counts.toJson(),
                notInIt == null ? row.notInIt() : notInIt);
        writing.putBatch(row);
        List<ProblemRow> unsaved = run.problems.takeUnsaved();
        if (!unsaved.isEmpty()) {
            writing.addProblems(row.id(), unsaved);
        }
        long[] seen = run.takeSeen();
        if (seen.length > 0) {
            writing.addSeen(row.id(), seen);
        }
    }

    /** One transaction's share. */
    final class Chunk {
        private final Writing writing;
        private final WorkingSet set;
        private final List<JournalRow> journal = new ArrayList<>();
        private final long from;
        private boolean wrote;

        private Chunk(Writing writing, WorkingSet set) {
            this.writing = writing;
            this.set = set;
            this.from = writing.nextAggregate();
        }

        int sequence() {
            return sequence;
        }

        void saveAggregates() throws CoreException {
            wrote |= set.isDirty();
            set.save(run.me.personUid(), this::saved);
        }

        private void saved(Aggregate object, AggregateRow before) {
            if (object instanceof Person person) {
                run.filter.saved(person);
            } else if (object instanceof Account account && account.activeLink() != null) {
                ContactKeys.of(account).forEach(run.filter::saved);
            }
            if (before != null && !run.made(before.id())) {
                journal.add(new JournalRow(0, run.batch, sequence, "", run.now.toEpochMilli(), before.kind(),
                        before.uid(), before.document(), null, false));
            }
        }

        /** Ends the transaction; it is given up when there is nothing to keep. */
        void commit(long firstInteraction, int interactions, List<JournalRow> images, long read, boolean dirty)
                throws CoreException {
            if (!wrote && !dirty && !run.hasManySeen()) {
                row = new BatchRow(row.id(), row.uid(), row.platform(), row.source(), row.fingerprint(), row.owner(),
                        row.state(), row.started(), row.ended(), Math.max(read, row.records()), row.cursor(),
                        row.counts(), row.notInIt());
                return;
            }
            journal.addAll(images);
            long to = writing.nextAggregate();
            if (to > from || interactions > 0 || !journal.isEmpty()) {
                ChunkRow chunk = new ChunkRow(row.id(), sequence++, firstInteraction,
                        firstInteraction + interactions, from, to, read);
                writing.addChunk(chunk);
                run.remember(List.of(chunk));
            }
            if (!journal.isEmpty()) {
                writing.journal(journal);
            }
            save(writing, BatchRow.State.OPEN, read, null, null);
            writing.commit();
        }
    }
}
