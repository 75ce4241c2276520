package org.kith.core.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.people.Aggregate;

/**
 * The drafts of a window: one for each aggregate that is open, however many views show it, so that they stay in step.
 * Reading and saving block and belong on another thread; all else is for the UI thread.
 */
public final class Drafts {
    private final Session session;
    private final Map<String, Draft> open = new HashMap<>();

    /** Of that session; nothing is open. */
    public Drafts(Session session) {
        this.session = session;
    }

    /** Reads an aggregate for {@link #open}. Blocks. */
    public Aggregate read(String uid) throws CoreException {
        return session.documents().load(uid, Aggregate.class)
                .orElseThrow(() -> Failures.notFound(NLS.bind(Messages.Save_gone, uid)));
    }

    /** The draft of what was read: the one that is open, which takes over what was read, or a new one. */
    public Draft open(Aggregate read) {
        Draft draft = open.get(read.getUid());
        if (draft == null) {
            draft = new Draft(read);
            open.put(read.getUid(), draft);
        } else {
            draft.takeOver(read, Changes.none(read.getUid()));
        }
        return draft;
    }

    /** The open draft; null when there is none. */
    public Draft of(String uid) {
        return open.get(uid);
    }

    /** Forgets a draft that nobody shows any more. */
    public void close(String uid) {
        open.remove(uid);
    }

    /** All that have something to save. */
    public List<Draft> dirty() {
        return open.values().stream().filter(Draft::isDirty).toList();
    }

    /** Saves and reads again, for {@link #saved}. Blocks; not on the UI thread. */
    public Aggregate save(Changes changes, IProgressMonitor monitor) throws CoreException {
        new SaveChanges(session, changes).run(monitor);
        return read(changes.uid());
    }

    /** Lets the open draft know that its changes are stored. */
    public void saved(Changes changes, Aggregate stored) {
        Draft draft = open.get(changes.uid());
        if (draft != null) {
            draft.takeOver(stored, changes);
        }
    }
}
