package org.kith.insight.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kith.model.meet.MatchVerdict;

/**
 * A known person whom an attendee may be. Immutable; any thread.
 *
 * @param uid          the person
 * @param verdict      how surely; not GUEST
 * @param reasons      why, in the order of {@link Reason}
 * @param name         similarity of the names, 0 to 1; 0 when one has none
 * @param organization similarity of the organizations, 0 to 1; 0 when one has none
 */
public record Candidate(String uid, MatchVerdict verdict, Set<Reason> reasons, double name, double organization) {
    Candidate with(MatchVerdict other, Reason also) {
        EnumSet<Reason> more = EnumSet.of(also);
        more.addAll(reasons);
        return new Candidate(uid, other, Collections.unmodifiableSet(more), name, organization);
    }

    Candidate without(Reason one) {
        EnumSet<Reason> fewer = EnumSet.allOf(Reason.class);
        fewer.retainAll(reasons);
        fewer.remove(one);
        return new Candidate(uid, verdict, Collections.unmodifiableSet(fewer), name, organization);
    }
}
