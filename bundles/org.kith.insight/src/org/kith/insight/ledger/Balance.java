package org.kith.insight.ledger;

import java.util.List;

/**
 * What passed between a person and me, in and out (product.md §5): R = Σ in, G = Σ out, of weight × audience × decay
 * (half-life 90 days), paired kinds only; B = (G - R) / (G + R + 4). It describes; who should act next is the
 * {@link org.kith.insight.ties.Turn}. Immutable; any thread.
 *
 * @param received R, at least 0; says nothing where the words are UNKNOWN
 * @param given    G, likewise
 * @param words    what it is called
 * @param leftOut  what passed but is not seen both ways, sorted
 * @param unseen   which direction of those kinds cannot be seen, sorted
 */
public record Balance(double received, double given, BalanceWords words, List<LeftOut> leftOut,
        List<Unseen> unseen) {
    /** From where R makes them lead. */
    static final double LEADS_IN = 3;
    /** From where G makes me lead. */
    static final double LEADS_OUT = 4;
    /** Added to R + G, so that little is no balance. */
    static final double DAMPING = 4;
    /** From where the balance leans. */
    static final double LEANS = .35;

    public Balance {
        leftOut = List.copyOf(leftOut);
        unseen = List.copyOf(unseen);
    }

    /** B, in (-1, 1): below 0 they gave more. */
    public double value() {
        return value(received, given);
    }

    /** B of two sums. */
    public static double value(double received, double given) {
        return (given - received) / (given + received + DAMPING);
    }

    static BalanceWords words(double received, double given) {
        double value = value(received, given);
        if (received >= LEADS_IN && value <= -LEANS) {
            return BalanceWords.THEY_LEAD;
        }
        if (given >= LEADS_OUT && value >= LEANS) {
            return BalanceWords.YOU_LEAD;
        }
        return given + received < LEADS_OUT ? BalanceWords.QUIET : BalanceWords.EVEN;
    }
}
