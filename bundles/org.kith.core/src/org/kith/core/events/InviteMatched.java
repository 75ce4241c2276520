package org.kith.core.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.KnowledgeMerge;
import org.kith.core.journal.Edit;
import org.kith.core.session.Session;
import org.kith.insight.match.Candidate;
import org.kith.insight.match.Match;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.MeetFactory;
import org.kith.model.meet.Presence;
import org.kith.model.people.Person;

/**
 * Puts a matched list on an event; one undoable step. Who is MATCHED beyond doubt is linked; PROBABLY and POSSIBLE stay
 * guests with their verdict and its reasons until the user says who they are ({@link LinkAttendee}). Who is on the list
 * already is not put there twice; a guest there who is recognised now is linked, unless the user said that it is a guest.
 * Called from a job or the command line.
 */
public final class InviteMatched {
    private final Session session;
    private final String event;
    private final List<Match> matches;

    /** By event, and what matching found. */
    public InviteMatched(Session session, String event, List<Match> matches) {
        this.session = session;
        this.event = event;
        this.matches = List.copyOf(matches);
    }

    /**
     * What came of it.
     *
     * @param added   how many are on the list now who were not before
     * @param linked  how many guests of the list are known now
     * @param already how many were on it
     */
    public record Result(int added, int linked, int already) {
    }

    /** Does it; NOT_FOUND when the event is gone. */
    public Result run(IProgressMonitor monitor) throws CoreException {
        return session.history().edit("", edit -> {
            Gathering one = Events.load(edit, event);
            int added = 0;
            int linked = 0;
            for (Match match : matches) {
                Attendance guest = guest(one, match);
                Person person = match.certain() ? edit.find(match.uid().orElseThrow(), Person.class) : null;
                boolean there = person != null && on(one, person.getUid()) || guest != null && guest.isConfirmed();
                if (person != null && !there && guest != null) {
                    link(guest, person, match);
                    linked++;
                } else if (person != null && !there) {
                    add(edit, one, person, match);
                    added++;
                } else if (person == null && guest == null) {
                    one.getAttendances().add(guest(match));
                    added++;
                } else if (person == null && guest.getPersonUid() == null && !guest.isConfirmed()) {
                    judge(guest, match);
                }
            }
            edit.label(NLS.bind(Messages.InviteMatched_label, added, Events.title(one)));
            return new Result(added, linked, matches.size() - added - linked);
        });
    }

    private static boolean on(Gathering event, String person) {
        return event.getAttendances().stream().anyMatch(each -> person.equals(each.getPersonUid()));
    }

    /**
     * The same line of an earlier list: by address, else by name, organization and page. A namesake who was recognised by
     * an address of their own is somebody else.
     */
    private static Attendance guest(Gathering event, Match match) {
        String email = blankless(match.attendee().email().toLowerCase(Locale.ROOT));
        String page = blankless(match.attendee().profile());
        String name = blankless(match.attendee().name());
        String organization = blankless(match.attendee().organization());
        for (Attendance each : event.getAttendances()) {
            boolean open = each.getPersonUid() == null || each.isConfirmed() || match.certain();
            if (open && (email != null ? email.equals(each.getEmail())
                    : each.getEmail() == null && Objects.equals(name, each.getName())
                            && Objects.equals(organization, each.getOrganization())
                            && (page == null || each.getUri() == null || page.equals(each.getUri())))) {
                return each;
            }
        }
        return null;
    }

    private static void add(Edit edit, Gathering event, Person person, Match match) throws CoreException {
        Attendance one = AddAttendees.person(edit, event, person.getUid());
        if (one != null) {
            link(one, person, match);
        }
    }

    private static void link(Attendance one, Person person, Match match) {
        one.setPersonUid(person.getUid());
        judge(one, match);
        one.setConfirmed(false);
    }

    private static Attendance guest(Match match) {
        Attendance one = MeetFactory.eINSTANCE.createAttendance();
        String email = blankless(match.attendee().email().toLowerCase(Locale.ROOT));
        String profile = blankless(match.attendee().profile());
        one.setName(blankless(match.attendee().name()));
        one.setEmail(email);
        one.setUri(email != null ? "mailto:" + email : profile);
        one.setOrganization(blankless(match.attendee().organization()));
        one.setPresence(Presence.EXPECTED);
        one.setSource(KnowledgeMerge.USER);
        judge(one, match);
        return one;
    }

    private static void judge(Attendance one, Match match) {
        List<Candidate> candidates = match.candidates();
        boolean asks = !match.certain() && match.verdict() == MatchVerdict.MATCHED;
        one.setVerdict(asks ? MatchVerdict.PROBABLY : match.verdict());
        one.setConfidence(match.certain() ? 1 : candidates.isEmpty() ? 0 : candidates.getFirst().name() * .9);
        List<String> words = new ArrayList<>();
        if (!candidates.isEmpty()) {
            candidates.getFirst().reasons().forEach(reason -> words.add(MatchReasons.of(reason)));
        }
        one.getReasons().clear();
        one.getReasons().addAll(words);
    }

    private static String blankless(String text) {
        return text.isBlank() ? null : text;
    }
}
