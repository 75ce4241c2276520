package org.kith.core.ties;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.evidence.Activities;
import org.kith.core.evidence.DayEntries;
import org.kith.core.evidence.Evidence;
import org.kith.core.evidence.People;
import org.kith.core.session.Session;
import org.kith.core.session.Trait;
import org.kith.insight.Activity;
import org.kith.insight.DayEntry;
import org.kith.insight.Weights;
import org.kith.insight.ledger.Balance;
import org.kith.insight.ledger.Ledger;
import org.kith.insight.ledger.Loyalty;
import org.kith.insight.ties.Ladder;
import org.kith.insight.ties.ReplyTimes;
import org.kith.insight.ties.Strength;
import org.kith.insight.ties.StrengthFormula;
import org.kith.model.activity.Direction;
import org.kith.store.Span;
import org.kith.store.TieRow;

/** Works ties out: one pass over the last half year for replies and support, then the day ledgers, many at a time. */
final class TieWork {
    private static final int CHECK = 256;

    private final Session session;
    private final Instant now;
    private final int day;
    private final Map<String, Long> stamps;
    private final Weights weights;
    private final Ledger ledger;
    private final StrengthFormula formula;
    private final Map<String, Trait> traits;
    private final Map<String, ReplyTimes> replies = new HashMap<>();
    private final Map<String, List<Activity>> support = new HashMap<>();

    TieWork(Session session, Instant now, int day, Map<String, Long> stamps, IProgressMonitor monitor)
            throws CoreException {
        this.session = session;
        this.now = now;
        this.day = day;
        this.stamps = stamps;
        Evidence evidence = new Evidence(session);
        weights = evidence.weights();
        var pairing = evidence.pairing();
        ledger = new Ledger(weights, pairing, now);
        formula = new StrengthFormula(weights, pairing, now);
        traits = session.traits().all();
        lately(monitor);
    }

    private void lately(IProgressMonitor monitor) throws CoreException {
        People people = People.read(session.store());
        Instant loyal = now.minus(Loyalty.WINDOW);
        int[] seen = new int[1];
        Span span = new Span(now.minus(ReplyTimes.WINDOW).minus(Duration.ofDays(8)).toEpochMilli(), now.toEpochMilli() + 1,
                false, false);
        session.store().interactions(span, row -> {
            if (++seen[0] % CHECK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Set<String> with = people.of(row);
            if (with.isEmpty()) {
                return;
            }
            Activity one = Activities.of(row);
            boolean recent = one.direction() == Direction.IN && one.at() != null && one.at().isAfter(loyal);
            for (String person : with) {
                if (one.oneToOne()) {
                    replies.computeIfAbsent(person, key -> new ReplyTimes()).add(one);
                }
                if (recent) {
                    support.computeIfAbsent(person, key -> new ArrayList<>(2)).add(one);
                }
            }
        });
    }

    List<TieRow> of(List<String> people) throws CoreException {
        List<TieRow> rows = new ArrayList<>(people.size());
        Map<String, List<DayEntry>> entries = DayEntries.of(session.store(), people);
        Set<String> linked = DayEntries.withAccount(session.store(), people);
        entries.forEach((uid, theirs) -> rows.add(row(uid, theirs, linked.contains(uid))));
        return rows;
    }

    private TieRow row(String uid, List<DayEntry> entries, boolean account) {
        ReplyTimes times = replies.get(uid);
        Strength strength = formula.of(entries, times == null ? OptionalDouble.empty() : times.hours(now),
                Rhythms.of(session, traits.getOrDefault(uid, Trait.NONE)));
        Balance balance = ledger.balance(entries);
        Loyalty loyalty = Loyalty.of(support.getOrDefault(uid, List.of()), weights, now, session.zone());
        LocalDate twoWay = strength.lastTwoWay();
        double[] parts = {strength.rec(), strength.freq(), strength.one(), strength.recip(), strength.resp().orElse(-1),
            strength.breadth()};
        return new TieRow(uid, stamps.getOrDefault(uid, 0L), day, Ladder.level(entries, now),
                Ladder.level(entries, now.minus(Duration.ofDays(365))), account, strength.q(), parts,
                strength.evidence(), balance.received(), balance.given(), balance.words().name(), loyalty.loyal(),
                loyalty.days(), twoWay == null ? Integer.MIN_VALUE : (int) twoWay.toEpochDay());
    }
}
