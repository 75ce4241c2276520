package org.kith.core.care;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.evidence.Evidence;
import org.kith.core.evidence.Piece;
import org.kith.core.session.Session;
import org.kith.insight.ties.TwoWay;
import org.kith.store.InteractionRow;
import org.kith.store.LastPrivate;

/**
 * The last two-way one-to-one contact with many people, from the totals of their accounts. Only where something is dated
 * after now, as with a clock that was set back, are interactions themselves asked. Any thread; blocks.
 */
final class LastTwoWay {
    private static final int YEARS = 5;

    private final Session session;

    LastTwoWay(Session session) {
        this.session = session;
    }

    /** By person; who never had one is left out. */
    Map<String, Instant> before(Instant now, Set<String> people, IProgressMonitor monitor) throws CoreException {
        Map<String, Instant> found = new HashMap<>();
        if (people.isEmpty()) {
            return found;
        }
        Set<String> later = new HashSet<>();
        for (LastPrivate one : session.store().lastPrivate()) {
            if (!people.contains(one.personUid())) {
                continue;
            }
            if (Math.max(one.in(), one.out()) > now.toEpochMilli()) {
                later.add(one.personUid());
            } else if (one.twoWay() != InteractionRow.NO_TIME) {
                found.put(one.personUid(), Instant.ofEpochMilli(one.twoWay()));
            }
        }
        if (!later.isEmpty()) {
            Instant from = now.atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant();
            Map<String, List<Piece>> pieces = new Evidence(session).since(from, true, false, monitor);
            later.forEach(uid -> TwoWay.of(pieces.getOrDefault(uid, List.of()).stream().map(Piece::activity).toList(),
                    now).ifPresent(one -> found.put(uid, one.at())));
        }
        return found;
    }
}
