package org.kith.core.ties;

import java.util.List;
import org.kith.insight.ledger.Balance;
import org.kith.insight.ties.Ladder;
import org.kith.insight.ties.Strength;

/**
 * How far one relationship has come and how strong it is, with the interactions behind each. A value; any thread.
 *
 * @param ladder   the rungs that are proved, with date and proof
 * @param strength the figure and its six parts
 * @param balance  what passed in and out
 * @param parts    the parts in words, in the order of the formula
 */
public record TieDetail(Ladder ladder, Strength strength, Balance balance, List<Part> parts) {
    /**
     * A part of the strength.
     *
     * @param name  what it is called
     * @param value 0 to 1; NaN when unknown
     * @param words why, a sentence
     * @param keys  the interactions behind it, oldest first
     */
    public record Part(String name, double value, String words, List<String> keys) {
    }
}
