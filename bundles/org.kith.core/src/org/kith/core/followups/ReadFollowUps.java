package org.kith.core.followups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.evidence.Evidence;
import org.kith.core.evidence.Piece;
import org.kith.core.session.Session;
import org.kith.insight.Activity;
import org.kith.insight.Contact;
import org.kith.insight.Weights;
import org.kith.insight.followup.Closing;
import org.kith.insight.followup.Queue;
import org.kith.insight.followup.Row;
import org.kith.insight.followup.Standing;
import org.kith.insight.followup.Today;
import org.kith.store.PersonRow;

/**
 * Works the queue out of what passed in the last four weeks: one pass over that, and a closer look at those who have a
 * row. Any thread but the UI thread; reads anew each time.
 */
public final class ReadFollowUps {
    /** A trigger is 14 days old at most, and the first of three likes 14 more. */
    private static final Duration WINDOW = Queue.WINDOW.multipliedBy(2);

    private final Session session;
    private final Messaging messaging;
    private final Instant now;
    private final Weights weights;

    /** Of a workspace, as its clock has it. */
    public ReadFollowUps(Session session, Messaging messaging) {
        this.session = session;
        this.messaging = messaging;
        now = session.clock().instant();
        weights = new Evidence(session).weights();
    }

    /** The queue. */
    public FollowUps run(IProgressMonitor monitor) throws CoreException {
        Map<String, List<Piece>> pieces = new Evidence(session).since(now.minus(WINDOW), false, true, monitor);
        pieces.remove(session.me().personUid());
        Decisions decisions = Decisions.read(session);
        Standings standings = new Standings(session, messaging, now.minus(WINDOW));
        Map<Standing, Collection<Activity>> people = new LinkedHashMap<>();
        standings.of(candidates(pieces), decisions)
                .forEach((uid, standing) -> people.put(standing, activities(pieces.get(uid))));
        List<Row> all = decisions.withMeetings(Queue.of(people, weights, now), pieces, standings, weights, now);
        List<Closed> closed = closed(pieces, standings, decisions);
        Today today = Today.of(all, closed.stream().map(one -> one.closing().at()).toList(),
                session.settings().todayLimit(), now, session.zone());
        return new FollowUps(lines(all, pieces, standings), today, closed);
    }

    /** Those who would have a row if they had been met and were written to before; the rest is not looked at. */
    private Set<String> candidates(Map<String, List<Piece>> pieces) {
        Set<String> found = new HashSet<>();
        pieces.forEach((uid, theirs) -> {
            if (Queue.row(Standings.generous(uid), activities(theirs), weights, now).isPresent()) {
                found.add(uid);
            }
        });
        return found;
    }

    static List<Activity> activities(List<Piece> pieces) {
        return pieces == null ? List.of() : pieces.stream().map(Piece::activity).toList();
    }

    /** What closed today: a private word of mine today, before which there was a row. */
    private List<Closed> closed(Map<String, List<Piece>> pieces, Standings standings, Decisions decisions)
            throws CoreException {
        LocalDate today = LocalDate.ofInstant(now, session.zone());
        Map<String, Activity> words = new HashMap<>();
        pieces.forEach((uid, theirs) -> theirs.stream().map(Piece::activity)
                .filter(each -> each.given() && Contact.is(each) && each.at() != null
                        && LocalDate.ofInstant(each.at(), session.zone()).equals(today))
                .reduce((one, other) -> other.at().isBefore(one.at()) ? other : one)
                .ifPresent(first -> words.put(uid, first)));
        List<Closed> closed = new ArrayList<>();
        for (Map.Entry<String, Standing> one : standings.of(words.keySet(), decisions).entrySet()) {
            List<Activity> theirs = activities(pieces.get(one.getKey()));
            Instant before = words.get(one.getKey()).at().minusMillis(1);
            Optional<Row> row = Queue.row(one.getValue(), theirs, weights, before);
            row.flatMap(open -> Closing.of(open.opens(), open.fades(), theirs, now))
                    .ifPresent(closing -> closed.add(new Closed(one.getKey(), closing)));
        }
        return closed;
    }

    private List<FollowUpLine> lines(List<Row> rows, Map<String, List<Piece>> pieces, Standings standings)
            throws CoreException {
        Map<String, PersonRow> people = new HashMap<>();
        standings.rows(rows.stream().map(Row::personUid).toList()).forEach(row -> people.put(row.uid(), row));
        FollowUpWords words = new FollowUpWords();
        return rows.stream().filter(row -> people.containsKey(row.personUid())).map(row -> {
            PersonRow person = people.get(row.personUid());
            return new FollowUpLine(row, person.name() == null ? "" : person.name(), person.photo(),
                    words.why(row, pieces.getOrDefault(row.personUid(), List.of()), person));
        }).toList();
    }
}
