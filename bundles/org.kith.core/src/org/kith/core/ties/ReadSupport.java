package org.kith.core.ties;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.evidence.Evidence;
import org.kith.core.evidence.Piece;
import org.kith.core.evidence.SupportWords;
import org.kith.core.session.Session;
import org.kith.insight.Activity;
import org.kith.insight.DayFold;
import org.kith.insight.Weights;
import org.kith.insight.ledger.Balance;
import org.kith.insight.ledger.Ledger;
import org.kith.insight.ledger.Share;
import org.kith.model.activity.Direction;

/** Reads what one person gave and got (product.md §5). Any thread but the UI thread. */
public final class ReadSupport {
    /** How many months are shown. */
    public static final int MONTHS = 12;
    private static final int LIMIT = 20_000;

    private final Session session;
    private final Evidence evidence;

    public ReadSupport(Session session) {
        this.session = session;
        evidence = new Evidence(session);
    }

    /** Of a contact. */
    public SupportDetail of(String person) throws CoreException {
        Instant now = session.clock().instant();
        Weights weights = evidence.weights();
        Ledger ledger = new Ledger(weights, evidence.pairing(), now);
        List<Activity> activities = evidence.latest(person, LIMIT).stream().map(Piece::activity).toList();
        Balance balance = ledger.balanceOf(activities);
        Map<YearMonth, List<String>> received = new HashMap<>();
        Map<YearMonth, List<String>> given = new HashMap<>();
        for (Share share : ledger.shares(activities)) {
            YearMonth month = YearMonth.from(DayFold.day(share.at()));
            if (share.direction() != Direction.OUT) {
                received.computeIfAbsent(month, key -> new ArrayList<>()).add(share.key());
            }
            if (share.direction() != Direction.IN) {
                given.computeIfAbsent(month, key -> new ArrayList<>()).add(share.key());
            }
        }
        return new SupportDetail(ledger.months(DayFold.of(activities, now), MONTHS), received, given, balance,
                SupportWords.of(activities, weights, balance, now, session.zone()));
    }
}
