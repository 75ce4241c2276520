package org.kith.store;

import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * Roll-up of a calendar month (UTC).
 *
 * @param month     year * 12 + month - 1; {@link Integer#MIN_VALUE} for unknown times
 * @param type      what
 * @param direction seen from me
 * @param count     how many
 */
public record MonthTotal(int month, InteractionType type, Direction direction, long count) {
}
