package org.kith.store;

import org.kith.model.insight.RungLevel;

/**
 * What was worked out of the tie to one person: derived, rebuildable, in no export. Its stamp and its day say what it
 * was worked out from; with another one it is stale.
 *
 * @param personUid contact
 * @param stamp     of what passed and of what it was weighed with
 * @param day       UTC day since 1970 that the figures are of
 * @param rung      on the ladder (product.md §4)
 * @param rungThen  365 days earlier
 * @param account   whether they have an account on some platform
 * @param strength  Q, 0 to 100 (product.md §8)
 * @param parts     rec, freq, one, recip, resp, breadth, 0 to 1 each; resp is −1 when unknown
 * @param evidence  e, .6 to 1
 * @param received  R (product.md §5), of kinds that are observed both ways
 * @param given     G, likewise
 * @param words     name of the words for the balance
 * @param loyal     whether they are a loyal supporter
 * @param support   on how many days of the last half year they supported me in public
 * @param twoWay    UTC day of the last two-way one-to-one contact; {@link Integer#MIN_VALUE} when there is none
 */
public record TieRow(String personUid, long stamp, int day, RungLevel rung, RungLevel rungThen, boolean account,
        double strength, double[] parts, double evidence, double received, double given, String words, boolean loyal,
        int support, int twoWay) {
}
