package org.kith.core.events;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;

/**
 * Notes what somebody answered to an invitation; one undoable step. Who accepts is expected, who declines is no longer;
 * what is known of having been there stays.
 */
public final class SetAnswer {
    private final Session session;
    private final String event;
    private final Attendee who;
    private final PartStat answer;

    /** By event and attendee. */
    public SetAnswer(Session session, String event, Attendee who, PartStat answer) {
        this.session = session;
        this.event = event;
        this.who = who;
        this.answer = answer;
    }

    /** Does it; NOT_FOUND when the event or the attendee is gone. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            Attendance attendance = Events.find(one, who);
            edit.label(NLS.bind(Messages.SetAnswer_label, who.shown()));
            attendance.setPartStat(answer);
            if (answer == PartStat.ACCEPTED && attendance.getPresence() == Presence.UNKNOWN) {
                attendance.setPresence(Presence.EXPECTED);
            } else if (answer == PartStat.DECLINED && attendance.getPresence() == Presence.EXPECTED) {
                attendance.setPresence(Presence.UNKNOWN);
            }
            return null;
        });
    }
}
