package org.kith.insight.ledger;

import java.time.Instant;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * One interaction's part of a balance or a bar: the evidence behind the figure. Immutable; any thread.
 *
 * @param key       names the interaction
 * @param at        when
 * @param type      what it was
 * @param direction seen from me; MUTUAL is part of both sums
 * @param weight    weight × audience, undecayed
 * @param decayed   the same × 2^(-days/90)
 */
public record Share(String key, Instant at, InteractionType type, Direction direction, double weight,
        double decayed) {
    /** Whether it is part of R. */
    public boolean received() {
        return direction != Direction.OUT;
    }

    /** Whether it is part of G. */
    public boolean given() {
        return direction != Direction.IN;
    }
}
