package org.kith.core.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.store.JournalRow;
import org.kith.store.Writing;

/**
 * The history of what was done by hand. One for each session; safe for any thread but the UI thread. The newest step is
 * undone first, and a new step forgets what was undone before it. A step whose objects have changed since is refused in
 * words.
 */
public final class History {
    private static final class Entry {
        private Step step;
        private final List<Long> rows = new ArrayList<>();
    }

    private final Session session;
    private TreeMap<Long, Entry> entries;

    /** The history of a session; made by it. */
    public History(Session session) {
        this.session = session;
    }

    /** What an operation does inside one step. */
    @FunctionalInterface
    public interface Change<T> {
        /** Reads and changes through the edit. */
        T apply(Edit edit) throws CoreException;
    }

    /**
     * Makes one step: all of it or nothing.
     *
     * @param label what a person reads
     * @return what the change returned
     */
    public synchronized <T> T edit(String label, Change<T> change) throws CoreException {
        T result;
        try (Writing writing = session.store().begin()) {
            Edit edit = new Edit(session, writing, label);
            result = change.apply(edit);
            List<JournalRow> rows = edit.finish();
            if (rows.isEmpty()) {
                return result;
            }
            load();
            List<Long> dead = entries.values().stream().filter(entry -> entry.step.undone())
                    .flatMap(entry -> entry.rows.stream()).toList();
            if (!dead.isEmpty()) {
                writing.removeJournal(dead);
            }
            long number = (entries.isEmpty() ? 0 : entries.lastKey()) + 1;
            writing.journal(rows.stream().map(row -> numbered(row, number, false)).toList());
            writing.commit();
        }
        entries = null;
        session.reloadMe();
        return result;
    }

    /** All steps, newest first. */
    public synchronized List<Step> steps() throws CoreException {
        load();
        return entries.descendingMap().values().stream().map(entry -> entry.step).toList();
    }

    /** The step that {@link #undo} would take back. */
    public synchronized Optional<Step> undoable() throws CoreException {
        return steps().stream().filter(step -> !step.undone()).findFirst();
    }

    /** The step that {@link #redo} would repeat. */
    public synchronized Optional<Step> redoable() throws CoreException {
        return steps().stream().filter(Step::undone).min(Comparator.comparingLong(Step::number));
    }

    /**
     * Takes the newest step back.
     *
     * @throws CoreException NOT_FOUND when there is none, CONFLICT when something has changed since
     */
    public synchronized Step undo(IProgressMonitor monitor) throws CoreException {
        Step step = undoable().orElseThrow(() -> Failures.notFound(Messages.History_nothingToUndo));
        return turn(step, true);
    }

    /** Repeats the step that was undone last; fails as {@link #undo} does. */
    public synchronized Step redo(IProgressMonitor monitor) throws CoreException {
        Step step = redoable().orElseThrow(() -> Failures.notFound(Messages.History_nothingToRedo));
        return turn(step, false);
    }

    private Step turn(Step step, boolean undo) throws CoreException {
        List<JournalRow> rows = new ArrayList<>();
        session.store().journal(0, row -> {
            if (row.step() == step.number()) {
                rows.add(row);
            }
        });
        List<JournalRow> order = undo ? rows.reversed() : rows;
        StepTurn turn = new StepTurn(session, step.label());
        try (Writing writing = session.store().begin()) {
            turn.run(order.stream().map(row -> undo ? swapped(row) : row).toList(), writing);
            writing.removeJournal(rows.stream().map(JournalRow::id).toList());
            writing.journal(rows.stream().map(row -> numbered(row, step.number(), undo)).toList());
            writing.commit();
        }
        entries = null;
        session.reloadMe();
        turn.turnDirections();
        return new Step(step.number(), step.label(), step.at(), undo);
    }

    /** Reads the steps again at next use; called after rows were removed from the journal. */
    public synchronized void forget() {
        entries = null;
    }

    private void load() throws CoreException {
        if (entries != null) {
            return;
        }
        TreeMap<Long, Entry> found = new TreeMap<>();
        session.store().journal(0, row -> {
            Entry entry = found.computeIfAbsent(row.step(), number -> new Entry());
            entry.step = new Step(row.step(), row.label(), Instant.ofEpochMilli(row.at()), row.undone());
            entry.rows.add(row.id());
        });
        entries = found;
    }

    private static JournalRow swapped(JournalRow row) {
        return new JournalRow(row.id(), row.batch(), row.step(), row.label(), row.at(), row.kind(), row.uid(),
                row.after(), row.before(), row.undone());
    }

    private static JournalRow numbered(JournalRow row, long step, boolean undone) {
        return new JournalRow(0, 0, step, row.label(), row.at(), row.kind(), row.uid(), row.before(), row.after(),
                undone);
    }
}
