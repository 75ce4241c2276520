package org.kith.insight.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One reason to write to somebody (product.md §4). Immutable; any thread.
 *
 * @param kind     what opened it
 * @param keys     the interactions that prove it, earliest first; several for likes
 * @param at       when it happened; for likes the latest of them
 * @param weight   as the table of weights has it: the comment's own, three likes those of three likes
 * @param question whether the text asks something
 * @param priority weight × 2^(-age / 3 d) × 1.5 for a question × 1.5 if never one-on-one before × tier
 */
public record Trigger(TriggerKind kind, List<String> keys, Instant at, double weight, boolean question,
        double priority) {
    public Trigger {
        keys = List.copyOf(keys);
    }

    /**
     * The trigger of a meeting after which the user wants to write.
     *
     * @param keys     the meeting's; may be empty
     * @param at       when they said so
     * @param standing who it is
     * @param weight   of a meeting
     */
    public static Trigger met(List<String> keys, Instant at, Standing standing, double weight, Instant now) {
        double days = Duration.between(at, now).toMillis() / 86_400_000.0;
        return new Trigger(TriggerKind.MET, keys, at, weight, false, weight * Math.pow(2, -days / 3)
                * standing.tierFactor());
    }
}
