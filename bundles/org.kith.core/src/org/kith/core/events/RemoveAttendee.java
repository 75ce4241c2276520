package org.kith.core.events;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;

/** Takes somebody off the list of an event; one undoable step. A meeting that was recorded stays. */
public final class RemoveAttendee {
    private final Session session;
    private final String event;
    private final Attendee who;

    /** By event and attendee. */
    public RemoveAttendee(Session session, String event, Attendee who) {
        this.session = session;
        this.event = event;
        this.who = who;
    }

    /** Does it; NOT_FOUND when the event or the attendee is gone. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            one.getAttendances().remove(Events.find(one, who));
            edit.label(NLS.bind(Messages.RemoveAttendee_label, who.shown(), Events.title(one)));
            return null;
        });
    }
}
