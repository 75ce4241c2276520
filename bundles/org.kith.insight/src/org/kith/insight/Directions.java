package org.kith.insight;

import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * Which way an interaction went, seen from me. Used by imports and by the job that runs when my own accounts change.
 * Pure; any thread.
 *
 * <ul>
 * <li>NONE: I took no part, neither as actor nor as a target.
 * <li>MUTUAL: I took part in a call or a meeting, whoever began it; both sides gave their time.
 * <li>OUT: I did it.
 * <li>IN: somebody else, or nobody knows who, did it to me.
 * </ul>
 */
public final class Directions {
    private Directions() {
    }

    /**
     * The direction.
     *
     * @param type      what happened
     * @param actorMine whether one of my accounts did it
     * @param targetMine whether one of my accounts is among its targets
     */
    public static Direction of(InteractionType type, boolean actorMine, boolean targetMine) {
        if (!actorMine && !targetMine) {
            return Direction.NONE;
        }
        if (type == InteractionType.CALL || type == InteractionType.MEETING) {
            return Direction.MUTUAL;
        }
        return actorMine ? Direction.OUT : Direction.IN;
    }
}
