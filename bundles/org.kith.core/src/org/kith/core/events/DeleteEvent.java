package org.kith.core.events;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;

/** Moves an event to the trash; one undoable step. What happened there stays in the timelines. */
public final class DeleteEvent {
    private final Session session;
    private final String event;

    /** By uid. */
    public DeleteEvent(Session session, String event) {
        this.session = session;
        this.event = event;
    }

    /** Does it; NOT_FOUND when it is gone. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            edit.label(NLS.bind(Messages.DeleteEvent_label, Events.title(one)));
            one.setTrashed(session.clock().instant());
            return null;
        });
    }
}
