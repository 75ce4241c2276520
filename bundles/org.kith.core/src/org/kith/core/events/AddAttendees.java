package org.kith.core.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.journal.Edit;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.MeetFactory;
import org.kith.model.meet.Presence;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.Person;
import org.kith.store.ContactKey;

/**
 * Puts people and guests on the list of an event; one undoable step. Who is on it already is not put there twice. A
 * guest whose exact e-mail address one contact has is that contact; nobody else becomes one, and no name is matched.
 */
public final class AddAttendees {
    private final Session session;
    private final String event;
    private final List<String> people;
    private final List<Guest> guests;

    /**
     * What came of it.
     *
     * @param added   how many are on the list now who were not before
     * @param known   how many of them are contacts
     * @param already how many were on it
     */
    public record Result(int added, int known, int already) {
    }

    /** People by uid, and guests as they were written. */
    public AddAttendees(Session session, String event, List<String> people, List<Guest> guests) {
        this.session = session;
        this.event = event;
        this.people = List.copyOf(people);
        this.guests = List.copyOf(guests);
    }

    /** Adds them; NOT_FOUND when the event or a person is gone. */
    public Result run(IProgressMonitor monitor) throws CoreException {
        return session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            List<Attendance> added = new ArrayList<>();
            for (String person : people) {
                add(added, person(edit, one, person));
            }
            for (Guest guest : guests) {
                String person = matched(guest);
                add(added, person == null ? guest(one, guest) : person(edit, one, person));
            }
            edit.label(added.size() == 1
                    ? NLS.bind(Messages.AddAttendees_one, Attendee.of(added.getFirst()).shown(), Events.title(one))
                    : NLS.bind(Messages.AddAttendees_label, added.size(), Events.title(one)));
            int known = (int) added.stream().filter(each -> each.getPersonUid() != null).count();
            return new Result(added.size(), known, people.size() + guests.size() - added.size());
        });
    }

    private static void add(List<Attendance> added, Attendance one) {
        if (one != null) {
            added.add(one);
        }
    }

    /** The one contact with that very address. */
    private String matched(Guest guest) throws CoreException {
        Optional<ContactKey> key = ContactKeys.email(guest.email());
        List<String> found = key.isEmpty() ? List.of() : session.store().peopleWith(key.get());
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Puts a contact on the list; null when they are on it. */
    static Attendance person(Edit edit, Gathering event, String uid) throws CoreException {
        Person person = edit.load(uid, Person.class);
        String email = email(person);
        for (Attendance one : event.getAttendances()) {
            if (uid.equals(one.getPersonUid())) {
                return null;
            }
        }
        Attendance one = attendance(person.getFormattedName(), email, organization(person));
        one.setPersonUid(uid);
        one.setVerdict(MatchVerdict.MATCHED);
        one.setConfidence(1);
        one.setConfirmed(true);
        event.getAttendances().add(one);
        return one;
    }

    private static Attendance guest(Gathering event, Guest guest) {
        boolean there = event.getAttendances().stream().anyMatch(one -> guest.email() != null
                ? guest.email().equals(one.getEmail())
                : one.getPersonUid() == null && guest.name().equals(one.getName())
                        && Objects.equals(guest.organization(), one.getOrganization()));
        if (there) {
            return null;
        }
        Attendance one = attendance(guest.name(), guest.email(), guest.organization());
        one.setVerdict(MatchVerdict.GUEST);
        event.getAttendances().add(one);
        return one;
    }

    private static Attendance attendance(String name, String email, String organization) {
        Attendance one = MeetFactory.eINSTANCE.createAttendance();
        one.setName(name);
        one.setEmail(email);
        one.setUri(email == null ? null : "mailto:" + email);
        one.setOrganization(organization);
        one.setPresence(Presence.EXPECTED);
        one.setSource(KnowledgeMerge.USER);
        return one;
    }

    private static String email(Person person) {
        return person.getContactPoints().stream()
                .filter(point -> point.getKind() == ContactPointKind.EMAIL && !point.isFormer())
                .map(ContactPoint::getValue).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String organization(Person person) {
        return person.getAffiliations().stream().filter(one -> !one.isFormer()).map(Affiliation::getOrganization)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
