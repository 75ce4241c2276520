package org.kith.core.review;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.evidence.Activities;
import org.kith.core.evidence.People;
import org.kith.core.session.Session;
import org.kith.core.ties.ReadRungs;
import org.kith.insight.Activity;
import org.kith.insight.DayFold;
import org.kith.insight.letters.Outcomes;
import org.kith.insight.letters.Sending;
import org.kith.insight.ties.Asked;
import org.kith.model.activity.Direction;
import org.kith.model.care.Letter;
import org.kith.store.Span;

/** Reads the review of a workspace. Any thread but the UI thread; a second and more on a large one. */
public final class ReadReview {
    /** How many months are looked at. */
    public static final int MONTHS = 12;
    private static final int CHECK = 256;

    private final Session session;
    private final Instant now;
    private final YearMonth present;
    private final Map<String, List<Activity>> alone = new HashMap<>();
    private final Map<YearMonth, Month> months = new HashMap<>();

    /** What is counted of a month. */
    private static final class Month {
        private final List<String> alone = new ArrayList<>();
        private final List<String> answered = new ArrayList<>();
        private final List<String> silent = new ArrayList<>();
        private int open;
        private int waiting;
    }

    /** Of a workspace, as its clock has it; runs once. */
    public ReadReview(Session session) {
        this.session = session;
        now = session.clock().instant();
        present = YearMonth.from(DayFold.day(now));
    }

    /** The review. */
    public Review run(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        pass(progress.split(3));
        alone.values().forEach(activities -> Asked.of(activities, now).forEach(this::asked));
        List<ReviewMonth> shown = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            YearMonth month = present.minusMonths(back);
            Month of = months.getOrDefault(month, new Month());
            shown.add(new ReviewMonth(month, of.alone, of.open, of.answered, of.silent, of.waiting));
        }
        var outcomes = Outcomes.of(sendings(), now);
        return new Review(new ReadRungs(session).run(progress.split(4)), shown,
                new Quiet(session).read(progress.split(3)), outcomes);
    }

    private void pass(IProgressMonitor monitor) throws CoreException {
        People people = People.read(session.store());
        Instant from = present.minusMonths(MONTHS - 1L).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                .minus(Asked.ANSWER.plus(Duration.ofDays(1)));
        int[] seen = new int[1];
        session.store().interactions(new Span(from.toEpochMilli(), now.toEpochMilli() + 1, false, false), row -> {
            if (++seen[0] % CHECK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Set<String> with = people.of(row);
            Activity one = Activities.of(row);
            if (with.isEmpty() || one.direction() == Direction.NONE) {
                return;
            }
            Month month = month(one.at());
            if (!one.oneToOne()) {
                month.open++;
                return;
            }
            month.alone.add(one.key());
            with.forEach(person -> alone.computeIfAbsent(person, key -> new ArrayList<>()).add(one));
        });
    }

    private Month month(Instant at) {
        return months.computeIfAbsent(YearMonth.from(DayFold.day(at)), key -> new Month());
    }

    private void asked(Asked asked) {
        Month month = month(asked.at());
        if (asked.open()) {
            month.waiting++;
        } else {
            (asked.answer() == null ? month.silent : month.answered).add(asked.key());
        }
    }

    /** Letters of the year with the first answer to each. */
    private List<Sending> sendings() throws CoreException {
        List<Sending> found = new ArrayList<>();
        session.store().aggregates("Letter", row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Letter letter
                    && letter.getSent() != null && letter.getTo() != null) {
                found.add(new Sending(letter.getUid(), letter.getVerdict(), letter.getSent(),
                        answer(letter.getTo().getPersonUid(), letter.getSent())));
            }
        });
        return found;
    }

    private Instant answer(String person, Instant sent) {
        return alone.getOrDefault(person, List.of()).stream().filter(each -> each.direction() != Direction.OUT)
                .map(Activity::at).filter(at -> at.isAfter(sent)).min(Instant::compareTo).orElse(null);
    }
}
