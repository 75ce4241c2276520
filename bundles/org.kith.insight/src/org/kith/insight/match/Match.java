package org.kith.insight.match;

import java.util.List;
import java.util.Optional;
import org.kith.model.meet.MatchVerdict;

/**
 * What was found for one attendee. Immutable; any thread.
 *
 * @param attendee   who
 * @param verdict    that of the best candidate; GUEST without one
 * @param candidates best first, at most {@value PeopleIndex#OFFERED}
 * @param more       how many further candidates were left out
 */
public record Match(Attendee attendee, MatchVerdict verdict, List<Candidate> candidates, int more) {
    public Match {
        candidates = List.copyOf(candidates);
    }

    /**
     * The person to take, or to ask about first; empty for guests and where several fit equally, of whom none is
     * chosen.
     */
    public Optional<String> uid() {
        return candidates.isEmpty() || candidates.getFirst().reasons().contains(Reason.NAMESAKE) ? Optional.empty()
                : Optional.of(candidates.getFirst().uid());
    }

    /** Whether it may be taken without asking. */
    public boolean certain() {
        return verdict == MatchVerdict.MATCHED && uid().isPresent();
    }
}
