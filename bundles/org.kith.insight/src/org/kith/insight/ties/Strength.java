package org.kith.insight.ties;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.Set;
import org.kith.insight.ledger.Balance;

/**
 * How strong a tie is (product.md §8): Q = 100·e·(.25·rec + .20·freq + .20·one + .15·recip + .10·resp + .10·breadth),
 * where the parts that are unknown are left out and the others rescaled. It orders people and names its evidence; it is
 * not a verdict, and silence alone never makes a tie weak. Immutable; any thread.
 *
 * @param rec      how recent the last two-way one-to-one contact is, against the rhythm; 0 to 1 like all parts
 * @param freq     on how many days of 180 there was one-to-one contact, the lesser of the two sides
 * @param one      the share of one-to-one contact in all that ever passed
 * @param recip    how even give and take are in 180 days
 * @param resp     how soon replies come; empty where they cannot be timed (calls and meetings only)
 * @param breadth  over how many ways, both ways
 * @param evidence e, .6 to 1: on how many days there was ever one-to-one contact, the lesser of the two sides
 * @param lastTwoWay UTC day of the last two-way one-to-one contact: the older of "they last" and "I last"; null when
 *                 there was none, or none that is dated
 * @param days     the days of freq
 * @param daysEver the days of e
 * @param ways     those used both ways
 * @param received R of the last 180 days, half-life 180
 * @param given    G, likewise
 */
public record Strength(double rec, double freq, double one, double recip, OptionalDouble resp, double breadth,
        double evidence, LocalDate lastTwoWay, int days, int daysEver, Set<Way> ways, double received,
        double given) {
    static final double REC = .25;
    static final double FREQ = .20;
    static final double ONE = .20;
    static final double RECIP = .15;
    static final double RESP = .10;
    static final double BREADTH = .10;

    /** Q, 0 to 100. */
    public double q() {
        double sum = REC * rec + FREQ * freq + ONE * one + RECIP * recip + BREADTH * breadth;
        double share = resp.isPresent() ? sum + RESP * resp.getAsDouble() : sum / (1 - RESP);
        return Math.clamp(100 * evidence * share, 0, 100);
    }

    /** B of the last 180 days. */
    public double balance() {
        return Balance.value(received, given);
    }
}
