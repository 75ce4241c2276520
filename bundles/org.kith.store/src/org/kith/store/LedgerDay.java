package org.kith.store;

import org.kith.model.activity.Direction;

/**
 * Roll-up of a day: what passed between one of their accounts and one of mine (product: day ledger).
 *
 * @param account   their account id
 * @param mine      my account id; 0 when unknown
 * @param day       days since 1970-01-01 UTC; {@link Integer#MIN_VALUE} for unknown times
 * @param kind      interaction type name; {@code COMMENT_LONG} for comments of 100 characters and more
 * @param direction seen from me
 * @param oneToOne  whether it was one-to-one
 * @param units     sum of 1/n over n recipients (0 above 20), unweighted, undecayed
 * @param count     how many
 */
public record LedgerDay(int account, int mine, int day, String kind, Direction direction, boolean oneToOne,
        double units, int count) {
}
