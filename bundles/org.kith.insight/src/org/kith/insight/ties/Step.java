package org.kith.insight.ties;

import java.time.Instant;
import java.util.Objects;
import org.kith.model.insight.RungLevel;

/**
 * A rung that was reached, with its proof. Immutable; any thread.
 *
 * @param level which
 * @param at    when; null when it is not known
 * @param key   the interaction that completed the proof; null for CONNECTED without one, which has an account as its
 *              proof
 * @param other where both ways are needed, the first of the other way; the same as {@code key} for what is mutual, null
 *              where one way is enough
 */
public record Step(RungLevel level, Instant at, String key, String other) {
    public Step {
        Objects.requireNonNull(level);
    }
}
