package org.kith.core.brief;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.events.Attendee;
import org.kith.core.session.Session;
import org.kith.insight.match.Candidate;
import org.kith.insight.match.Match;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.PartStat;
import org.kith.store.PersonRow;

/**
 * A guest of an event who may be somebody known, and waits for my word. Immutable; any thread.
 *
 * @param who          the attendee
 * @param organization as the list has it; empty when unknown
 * @param offers       whom they may be, best first; not empty
 */
public record Undecided(Attendee who, String organization, List<Offer> offers) {
    public Undecided {
        offers = List.copyOf(offers);
    }

    /**
     * Somebody known.
     *
     * @param person    who
     * @param candidate how well they fit, and why
     */
    public record Offer(PersonRow person, Candidate candidate) {
    }

    /**
     * Those of an event, in the order of its list: whom matching finds for its guests, without those of whom I said that
     * they are guests and without people who are on the list already. Blocks; any thread but the UI thread.
     */
    public static List<Undecided> of(Session session, Guests guests, String event, IProgressMonitor monitor)
            throws CoreException {
        Gathering one = session.documents().load(event, Gathering.class).orElse(null);
        if (one == null) {
            return List.of();
        }
        List<Attendance> asked = one.getAttendances().stream().filter(Undecided::open).toList();
        List<String> known = one.getAttendances().stream().map(Attendance::getPersonUid).toList();
        List<Match> matches = guests.match(asked.stream().map(Guests::attendee).toList(), monitor);
        List<Undecided> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            List<Candidate> candidates = matches.get(i).candidates().stream()
                    .filter(each -> !known.contains(each.uid()) && !each.uid().equals(session.me().personUid()))
                    .toList();
            List<PersonRow> rows = session.store().personRows(candidates.stream().map(Candidate::uid).toList());
            List<Offer> offers = new ArrayList<>();
            for (Candidate candidate : candidates) {
                rows.stream().filter(row -> row.uid().equals(candidate.uid())).findFirst()
                        .ifPresent(row -> offers.add(new Offer(row, candidate)));
            }
            if (!offers.isEmpty()) {
                found.add(new Undecided(Attendee.of(asked.get(i)),
                        BriefReader.text(asked.get(i).getOrganization()), offers));
            }
        }
        return List.copyOf(found);
    }

    private static boolean open(Attendance one) {
        return one.getPersonUid() == null && !one.isConfirmed() && one.getPartStat() != PartStat.DECLINED
                && (one.getKind() == AttendeeKind.INDIVIDUAL || one.getKind() == AttendeeKind.UNKNOWN);
    }
}
