package org.kith.core.events;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.Presence;

/**
 * Notes who was there; one undoable step. Attending is not meeting: only MET of a contact records a meeting at the time
 * of the event, once also where the calendar counted it, and taking MET back takes that meeting and its follow-up away. A guest who was
 * met stays a guest.
 */
public final class SetPresence {
    private final Session session;
    private final String event;
    private final List<Attendee> who;
    private final Presence presence;

    /** By event and attendees. */
    public SetPresence(Session session, String event, List<Attendee> who, Presence presence) {
        this.session = session;
        this.event = event;
        this.who = List.copyOf(who);
        this.presence = presence;
    }

    /** Does it; NOT_FOUND when the event or an attendee is gone. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            List<String> met = new ArrayList<>();
            List<String> unmet = new ArrayList<>();
            for (Attendee each : who) {
                Attendance attendance = Events.find(one, each);
                boolean before = attendance.getPresence() == Presence.MET;
                attendance.setPresence(presence);
                if (each.person() != null && before != (presence == Presence.MET)) {
                    (before ? unmet : met).add(each.person());
                }
            }
            Encounters meetings = new Encounters(session, one);
            FollowUpSet followUps = new FollowUpSet(session, one);
            String label = who.size() == 1 ? NLS.bind(words(), who.getFirst().shown())
                    : NLS.bind(words(), NLS.bind(Messages.SetPresence_several, who.size()));
            meetings.met(edit, met);
            meetings.unmet(edit, unmet);
            followUps.close(edit, unmet);
            edit.label(label);
            return null;
        });
    }

    private String words() {
        return switch (presence) {
            case MET -> Messages.SetPresence_met;
            case SEEN -> Messages.SetPresence_seen;
            case ABSENT -> Messages.SetPresence_absent;
            case EXPECTED -> Messages.SetPresence_expected;
            case UNKNOWN -> Messages.SetPresence_unknown;
        };
    }
}
