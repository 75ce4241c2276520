package org.kith.core.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.imports.ContentHash;
import org.kith.core.imports.Images;
import org.kith.core.imports.Rows;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Aggregate;
import org.kith.model.people.Workspace;
import org.kith.store.AggregateRow;
import org.kith.store.AggregateWrite;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.Writing;

/**
 * One step in the making: what an operation reads and changes in one transaction. Valid inside {@link History#edit}.
 */
public final class Edit {
    private record Draft(Aggregate object, AggregateRow before) {
    }

    private final Session session;
    private final Writing writing;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<InteractionRow> inserts = new ArrayList<>();
    private final List<InteractionRow> removals = new ArrayList<>();
    private final List<JournalRow> pending = new ArrayList<>();
    private String label;
    private String me;

    Edit(Session session, Writing writing, String label) {
        this.session = session;
        this.writing = writing;
        this.label = label;
        this.me = session.me().personUid();
    }

    /** The aggregate of that uid; null when there is none of that class. Change it freely, it is saved at the end. */
    public <T extends Aggregate> T find(String uid, Class<T> type) throws CoreException {
        Draft draft = drafts.get(uid);
        if (draft == null) {
            AggregateRow row = writing.read(List.of(uid)).get(uid);
            if (row == null) {
                return null;
            }
            draft = new Draft((Aggregate) session.documents().read(row), row);
            drafts.put(uid, draft);
        }
        return type.isInstance(draft.object()) ? type.cast(draft.object()) : null;
    }

    /** The same where it must exist: NOT_FOUND otherwise. */
    public <T extends Aggregate> T load(String uid, Class<T> type) throws CoreException {
        T found = find(uid, type);
        if (found == null) {
            throw Failures.notFound(NLS.bind(Messages.Edit_missing, type.getSimpleName().toLowerCase(
                    java.util.Locale.ROOT), uid));
        }
        return found;
    }

    /** Adds a new aggregate. */
    public void create(Aggregate object) {
        drafts.put(object.getUid(), new Draft(object, null));
    }

    /** Adds an interaction; its number is 0, its hash is computed here. */
    public void add(InteractionRow row) {
        inserts.add(Rows.withHash(row, new ContentHash().applyAsLong(row)));
    }

    /** Takes a stored interaction away. */
    public void remove(InteractionRow row) {
        removals.add(row);
    }

    /** Saves what was changed so far, so that the transaction can look it up. Part of the same step. */
    public void flush() throws CoreException {
        pending.addAll(save());
    }

    /** The transaction, for look-ups. */
    public Writing writing() {
        return writing;
    }

    /** Says better what the step does, once that is known. */
    public void label(String words) {
        label = words;
    }

    /** The uid of me, as this step leaves it; null while nobody is. */
    public String me() {
        return me;
    }

    /** Writes everything; the journal's rows of this step, empty when nothing was changed. */
    List<JournalRow> finish() throws CoreException {
        List<JournalRow> journal = new ArrayList<>(pending);
        journal.addAll(save());
        return journal.stream().map(this::labelled).toList();
    }

    private JournalRow labelled(JournalRow row) {
        return new JournalRow(0, 0, 0, label, session.clock().millis(), row.kind(), row.uid(), row.before(),
                row.after(), false);
    }

    private List<JournalRow> save() throws CoreException {
        if (drafts.get(org.kith.core.identity.Uids.WORKSPACE) instanceof Draft one
                && one.object() instanceof Workspace workspace) {
            me = workspace.getMeUid();
        }
        List<AggregateWrite> writes = new ArrayList<>();
        List<JournalRow> journal = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            byte[] before = draft.before() == null ? null : draft.before().document();
            byte[] after = session.documents().bytes(draft.object());
            if (Arrays.equals(before, after)) {
                continue;
            }
            draft.object().setRev(session.clock().instant());
            after = session.documents().bytes(draft.object());
            writes.add(session.documents().write(draft.object(),
                    draft.before() == null ? 0 : draft.before().revision(), me, after));
            journal.add(row(draft.object().eClass().getName(), draft.object().getUid(), before, after));
        }
        if (!writes.isEmpty()) {
            writing.put(writes);
        }
        drafts.clear();
        insertInteractions(journal);
        removeInteractions(journal);
        return journal;
    }

    private void insertInteractions(List<JournalRow> journal) throws CoreException {
        if (inserts.isEmpty()) {
            return;
        }
        writing.insert(List.copyOf(inserts));
        Images images = new Images(session.store());
        for (InteractionRow row : inserts) {
            journal.add(row(Images.INTERACTION, row.platform() + " " + row.key(), null, images.write(row)));
        }
        inserts.clear();
    }

    private void removeInteractions(List<JournalRow> journal) throws CoreException {
        if (removals.isEmpty()) {
            return;
        }
        Images images = new Images(session.store());
        for (InteractionRow row : removals) {
            journal.add(row(Images.INTERACTION, row.platform() + " " + row.key(), images.write(row), null));
        }
        writing.delete(removals.stream().map(InteractionRow::id).toList());
        removals.clear();
    }

    private static JournalRow row(String kind, String uid, byte[] before, byte[] after) {
        return new JournalRow(0, 0, 0, "", 0, kind, uid, before, after, false);
    }
}
