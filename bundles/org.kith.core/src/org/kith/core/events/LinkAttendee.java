package org.kith.core.events;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.people.Person;

/** Says which contact an attendee is; one undoable step. */
public final class LinkAttendee {
    private final Session session;
    private final String event;
    private final Attendee who;
    private final String person;

    /** By event, attendee and the person's uid. */
    public LinkAttendee(Session session, String event, Attendee who, String person) {
        this.session = session;
        this.event = event;
        this.who = who;
        this.person = person;
    }

    /** Does it; NOT_FOUND when one of the three is gone, CONFLICT when that person is on the list already. */
    public void run(IProgressMonitor monitor) throws CoreException {
        session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            Person contact = edit.load(person, Person.class);
            Attendance attendance = Events.find(one, who);
            if (one.getAttendances().stream().anyMatch(other -> person.equals(other.getPersonUid()))) {
                throw Failures.of(Failures.CONFLICT,
                        NLS.bind(Messages.LinkAttendee_there, contact.getFormattedName()), null);
            }
            attendance.setPersonUid(person);
            attendance.setVerdict(MatchVerdict.MATCHED);
            attendance.setConfidence(1);
            attendance.setConfirmed(true);
            edit.label(NLS.bind(Messages.LinkAttendee_label, who.shown(), contact.getFormattedName()));
            return null;
        });
    }
}
