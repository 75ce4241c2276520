package org.kith.core.entry;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.care.Promise;
import org.kith.model.care.TaskStatus;

/** Says that a promise was kept, or is no longer wanted; one undoable step. */
public final class ClosePromise {
    private final Session session;
    private final String uid;
    private final boolean kept;

    /** Kept, or let go. */
    public ClosePromise(Session session, String uid, boolean kept) {
        this.session = session;
        this.uid = uid;
        this.kept = kept;
    }

    /** Does it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Promise promise = edit.load(uid, Promise.class);
            edit.label(NLS.bind(kept ? Messages.ClosePromise_kept : Messages.ClosePromise_letGo, promise.getSummary()));
            promise.setStatus(kept ? TaskStatus.COMPLETED : TaskStatus.CANCELLED);
            promise.setCompleted(kept ? session.clock().instant() : null);
            return null;
        });
    }
}
