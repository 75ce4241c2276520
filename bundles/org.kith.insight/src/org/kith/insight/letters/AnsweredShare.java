package org.kith.insight.letters;

import java.util.List;

/**
 * How many of some letters were answered, with Wilson's score interval at 95 % (Wilson, Probable inference, the law of
 * succession, and statistical inference, JASA 22, 1927): with p = k/n and z = 1.96,
 * (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). Immutable.
 *
 * @param answered the keys of those answered
 * @param silent   the keys of the others
 */
public record AnsweredShare(List<String> answered, List<String> silent) {
    private static final double Z = 1.959963984540054;

    public AnsweredShare {
        answered = answered.stream().sorted().toList();
        silent = silent.stream().sorted().toList();
        if (answered.isEmpty() && silent.isEmpty()) {
            throw new IllegalArgumentException("A share of nothing");
        }
    }

    public int of() {
        return answered.size() + silent.size();
    }

    public double share() {
        return (double) answered.size() / of();
    }

    /** The lower end of the interval. */
    public double low() {
        return Math.max(0, (middle() - half()) / (1 + Z * Z / of()));
    }

    /** The upper end of the interval. */
    public double high() {
        return Math.min(1, (middle() + half()) / (1 + Z * Z / of()));
    }

    private double middle() {
        return share() + Z * Z / (2 * of());
    }

    private double half() {
        return Z * Math.sqrt(share() * (1 - share()) / of() + Z * Z / (4.0 * of() * of()));
    }
}
