package org.kith.core.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.session.Documents;
import org.kith.model.people.Aggregate;
import org.kith.store.AggregateRow;
import org.kith.store.AggregateWrite;
import org.kith.store.Writing;

/** The aggregates that one transaction reads and changes; written together. Used by the writer's thread. */
final class WorkingSet {
    /** One aggregate at work. */
    private static final class Draft {
        private final Aggregate object;
        private final AggregateRow before;
        private boolean changed;

        private Draft(Aggregate object, AggregateRow before) {
            this.object = object;
            this.before = before;
        }
    }

    private final Writing writing;
    private final Documents documents;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Set<String> absent = new HashSet<>();

    WorkingSet(Writing writing, Documents documents) {
        this.writing = writing;
        this.documents = documents;
    }

    /** Reads several at once; those that do not exist are remembered as absent. */
    void load(Collection<String> uids) throws CoreException {
        List<String> wanted = uids.stream().filter(uid -> !drafts.containsKey(uid) && !absent.contains(uid))
                .distinct().toList();
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, AggregateRow> rows = writing.read(wanted);
        for (String uid : wanted) {
            AggregateRow row = rows.get(uid);
            if (row == null) {
                absent.add(uid);
            } else {
                drafts.put(uid, new Draft((Aggregate) documents.read(row), row));
            }
        }
    }

    /** The aggregate of that uid; null when there is none of that class. */
    <T extends EObject> T get(String uid, Class<T> type) throws CoreException {
        if (!drafts.containsKey(uid)) {
            load(List.of(uid));
        }
        Draft draft = drafts.get(uid);
        return draft == null || !type.isInstance(draft.object) ? null : type.cast(draft.object);
    }

    /** Adds a new one. */
    void create(Aggregate object) {
        Draft draft = new Draft(object, null);
        draft.changed = true;
        drafts.put(object.getUid(), draft);
        absent.remove(object.getUid());
    }

    /** Says that one was changed. */
    void changed(Aggregate object) {
        drafts.get(object.getUid()).changed = true;
    }

    /** Whether this set made it. */
    boolean isNew(String uid) {
        Draft draft = drafts.get(uid);
        return draft != null && draft.before == null;
    }

    /** Whether anything is to be written. */
    boolean isDirty() {
        return drafts.values().stream().anyMatch(draft -> draft.changed);
    }

    /** Hears of what is written. */
    interface Saved {
        /** One aggregate; before is null for a new one. */
        void saved(Aggregate object, AggregateRow before);
    }

    /** Writes all that changed; call it once, or again after more changes to aggregates not yet written. */
    void save(String me, Saved listener) throws CoreException {
        List<AggregateWrite> writes = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (draft.changed) {
                writes.add(documents.write(draft.object, draft.before == null ? 0 : draft.before.revision(), me));
                listener.saved(draft.object, draft.before);
                draft.changed = false;
            }
        }
        if (!writes.isEmpty()) {
            writing.put(writes);
        }
    }
}
