package org.kith.insight.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.model.care.Channel;
import org.kith.model.care.FollowUpState;

/**
 * One person in the one-on-one queue; one row a person, never one a like (product.md §4). Immutable; any thread.
 *
 * @param personUid   who
 * @param state       OPEN for 7 days from the latest trigger, then GREY until the 14th, LATER while put off
 * @param priority    the greatest of its triggers'
 * @param triggers    the living ones, by priority, then latest first; never empty
 * @param opens       when the first of them happened
 * @param grey        from when it is pale
 * @param fades       from when it is gone
 * @param neverOneToOne nothing one-to-one is known from before
 * @param lastPrivate the last one-to-one contact either way that is among the activities; empty when there is none
 * @param lastPrivateKey the interaction that proves it; null when there is none
 * @param channel     the advice
 */
public record Row(String personUid, FollowUpState state, double priority, List<Trigger> triggers, Instant opens,
        Instant grey, Instant fades, boolean neverOneToOne, Optional<Instant> lastPrivate, String lastPrivateKey,
        Channel channel) {
    public Row {
        triggers = List.copyOf(triggers);
    }

    /** The trigger that makes it urgent. */
    public Trigger first() {
        return triggers.getFirst();
    }

    /** Whether any of them asks something. */
    public boolean question() {
        return triggers.stream().anyMatch(Trigger::question);
    }

    /** The interactions that prove it. */
    public List<String> keys() {
        return triggers.stream().flatMap(each -> each.keys().stream()).distinct().toList();
    }
}
