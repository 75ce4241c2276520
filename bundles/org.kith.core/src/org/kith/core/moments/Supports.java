package org.kith.core.moments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.evidence.DayEntries;
import org.kith.core.evidence.Evidence;
import org.kith.core.session.Session;
import org.kith.core.session.Trait;
import org.kith.insight.DayEntry;
import org.kith.insight.ledger.Balance;
import org.kith.insight.ledger.BalanceWords;
import org.kith.insight.ledger.Ledger;
import org.kith.insight.ledger.Pairing;
import org.kith.insight.moments.Support;
import org.kith.model.activity.SignalKind;
import org.kith.model.people.Tier;

/** What the ledger says of some people. */
final class Supports {
    private static final Set<SignalKind> APPLAUSE = EnumSet.of(SignalKind.LIKE, SignalKind.SHARE, SignalKind.COMMENT);

    private final Map<String, Support> supports = new HashMap<>();
    private final Map<String, Balance> balances = new HashMap<>();

    private Supports() {
    }

    static Supports of(Session session, Collection<String> people, Map<String, Trait> traits, Instant now)
            throws CoreException {
        Evidence evidence = new Evidence(session);
        Pairing pairing = evidence.pairing();
        Ledger ledger = new Ledger(evidence.weights(), pairing, now);
        Map<String, List<DayEntry>> entries = DayEntries.of(session.store(), new ArrayList<>(people));
        Supports found = new Supports();
        entries.forEach((uid, theirs) -> {
            Balance balance = ledger.balance(theirs);
            found.balances.put(uid, balance);
            boolean told = balance.received() + balance.given() > 0
                    || theirs.stream().map(DayEntry::channel).distinct().anyMatch(one -> seesApplause(pairing, one, now));
            found.supports.put(uid, new Support(uid, balance.words() != BalanceWords.UNKNOWN && told,
                    balance.received(), balance.given(), balance.words() == BalanceWords.EVEN,
                    traits.getOrDefault(uid, Trait.NONE).tier() == Tier.A));
        });
        return found;
    }

    /** Whether silence on a channel means something: likes, shares and comments are seen there both ways. */
    private static boolean seesApplause(Pairing pairing, String channel, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return pairing.unseen(channel, today.minusYears(1), today).stream()
                .noneMatch(one -> APPLAUSE.contains(one.kind()));
    }

    /** Whether it is a contact that may be shown. */
    boolean knows(String person) {
        return supports.containsKey(person);
    }

    Support of(String person) {
        return supports.get(person);
    }

    Balance balance(String person) {
        return balances.get(person);
    }
}
