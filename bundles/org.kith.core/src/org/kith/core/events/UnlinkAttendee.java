package org.kith.core.events;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.MatchVerdict;

/** Makes an attendee a guest again, as the match was wrong; one undoable step. */
public final class UnlinkAttendee {
    private final Session session;
    private final String event;
    private final Attendee who;

    /** By event and attendee. */
    public UnlinkAttendee(Session session, String event, Attendee who) {
        this.session = session;
        this.event = event;
        this.who = who;
    }

    /** Does it; NOT_FOUND when the event or the attendee is gone. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Attendance attendance = Events.find(Events.load(edit, event), who);
            attendance.setPersonUid(null);
            attendance.setVerdict(MatchVerdict.GUEST);
            attendance.setConfidence(0);
            attendance.setConfirmed(true);
            attendance.getReasons().clear();
            edit.label(NLS.bind(Messages.UnlinkAttendee_label, who.shown()));
            return null;
        });
    }
}
