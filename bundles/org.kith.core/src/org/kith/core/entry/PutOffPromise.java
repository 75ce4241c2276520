package org.kith.core.entry;

import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.care.Promise;

/** Does not show a promise before a time; it stays what it is. One undoable step. */
public final class PutOffPromise {
    private final Session session;
    private final String uid;
    private final Instant until;

    /** Until when. */
    public PutOffPromise(Session session, String uid, Instant until) {
        this.session = session;
        this.uid = uid;
        this.until = until;
    }

    /** Does it. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Promise promise = edit.load(uid, Promise.class);
            edit.label(NLS.bind(Messages.PutOffPromise_label, promise.getSummary()));
            promise.setDeferredUntil(until);
            return null;
        });
    }
}
