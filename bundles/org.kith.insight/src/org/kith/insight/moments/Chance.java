package org.kith.insight.moments;

import java.util.Objects;

/**
 * A moment with its score and the four parts of it (product.md §5). Immutable; any thread.
 *
 * @param happening what they did
 * @param score     need × freshness × fit × rest, 0 to 1
 * @param need      see {@link Need}
 * @param freshness see {@link Freshness}
 * @param fit       see {@link Fit}
 * @param rest      see {@link Rest}; it names the interactions behind it
 */
public record Chance(Happening happening, double score, double need, double freshness, double fit, Rest rest) {
    public Chance {
        Objects.requireNonNull(happening);
        Objects.requireNonNull(rest);
    }
}
