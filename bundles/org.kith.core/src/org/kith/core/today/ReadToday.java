package org.kith.core.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.care.Cadences;
import org.kith.core.care.DateAhead;
import org.kith.core.care.DatesAhead;
import org.kith.core.care.Pledge;
import org.kith.core.care.Pledges;
import org.kith.core.care.Slip;
import org.kith.core.followups.FollowUpLine;
import org.kith.core.followups.FollowUps;
import org.kith.core.followups.Messaging;
import org.kith.core.followups.ReadFollowUps;
import org.kith.core.moments.MomentLine;
import org.kith.core.moments.ReadMoments;
import org.kith.core.session.Session;
import org.kith.core.today.TodayLine.Section;
import org.kith.insight.followup.Today.End;
import org.kith.model.care.FollowUpState;
import org.kith.store.PersonRow;

/**
 * Reads what today asks for: letters and moments as far as the day's number goes, promises that are due, days that are
 * near, and rhythms past their ideal date. Any thread but the UI thread; reads anew each time.
 */
public final class ReadToday {
    /** How many days ahead a promise is shown. */
    static final int PROMISES_WITHIN = 3;
    /** How many days ahead a birthday is shown. */
    static final int DATES_WITHIN = 7;
    /** How many promises, dates and rhythms at most, each. */
    static final int MOST = 5;

    private final Session session;
    private final Messaging messaging;
    private final List<Draft> drafts = new ArrayList<>();

    /** Of a workspace; runs once. */
    public ReadToday(Session session, Messaging messaging) {
        this.session = session;
        this.messaging = messaging;
    }

    /** The day, as the session's clock has it. */
    public Today run(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 5);
        Instant now = session.clock().instant();
        FollowUps queue = new ReadFollowUps(session, messaging).run(progress.split(1));
        for (FollowUpLine one : queue.today()) {
            drafts.add(new Draft(Section.LETTERS, one.personUid(), one.why(), one.row().first().at(), null,
                    one.row().state() != FollowUpState.OPEN, one.row().keys(), one));
        }
        for (MomentLine one : new ReadMoments(session).run(progress.split(1)).today()) {
            drafts.add(new Draft(Section.MOMENTS, one.personUid(), TodayWords.of(one),
                    one.chance().happening().published(), one.day(), false, one.evidence(), one));
        }
        for (Pledge one : first(new Pledges(session).due(now, PROMISES_WITHIN))) {
            drafts.add(new Draft(Section.PROMISES, one.personUid(), TodayWords.of(one), one.due(), null, !one.overdue(),
                    List.of(), one));
        }
        progress.worked(1);
        for (DateAhead one : first(ahead(now))) {
            drafts.add(new Draft(Section.DATES, one.uid(), TodayWords.of(one), null, one.date(), one.days() > 0, List.of(),
                    one));
        }
        progress.worked(1);
        for (Slip one : first(Cadences.read(session, progress.split(1)).slipping(now, progress))) {
            drafts.add(new Draft(Section.SLIPPING, one.uid(), TodayWords.of(one, ever(one)), null, one.status().since(),
                    !one.late(), List.of(), one));
        }
        return new Today(LocalDate.ofInstant(now, session.zone()), lines(), queue.shown().waiting(),
                queue.shown().written(), queue.shown().end() == End.ENOUGH);
    }

    /** Not those that are among the moments. */
    private List<DateAhead> ahead(Instant now) throws CoreException {
        Set<String> moments = drafts.stream().filter(one -> one.section() == Section.MOMENTS && one.day() != null)
                .map(Draft::person).collect(Collectors.toSet());
        return new DatesAhead(session).within(DATES_WITHIN, now).stream()
                .filter(one -> one.days() > 0 || !moments.contains(one.uid())).toList();
    }

    /** Whether it is counted from a contact; else it is from when the rhythm was chosen. */
    private boolean ever(Slip slip) {
        Instant chosen = slip.held().since();
        return chosen == null || !LocalDate.ofInstant(chosen, session.zone()).equals(slip.status().since());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private List<TodayLine> lines() throws CoreException {
        Map<String, PersonRow> people = new HashMap<>();
        session.store().personRows(drafts.stream().map(Draft::person).distinct().toList())
                .forEach(row -> people.put(row.uid(), row));
        return drafts.stream().filter(one -> people.containsKey(one.person()))
                .map(one -> one.of(people.get(one.person()))).toList();
    }
}
