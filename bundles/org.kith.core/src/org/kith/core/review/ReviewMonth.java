package org.kith.core.review;

import java.time.YearMonth;
import java.util.List;

/**
 * A month between people and me. A value; any thread.
 *
 * @param month    of UTC
 * @param alone    the one-to-one interactions, oldest first
 * @param open     how many others there were
 * @param answered what I wrote to one person and was answered within 14 days
 * @param silent   what was not
 * @param waiting  how many of mine are younger than 14 days and not answered: on neither side
 */
public record ReviewMonth(YearMonth month, List<String> alone, int open, List<String> answered, List<String> silent,
        int waiting) {
    public ReviewMonth {
        alone = List.copyOf(alone);
        answered = List.copyOf(answered);
        silent = List.copyOf(silent);
    }

    /** How much of it was one-to-one, 0 to 1; NaN where nothing passed. */
    public double share() {
        return alone.isEmpty() && open == 0 ? Double.NaN : (double) alone.size() / (alone.size() + open);
    }

    /** How much of what I wrote was answered, 0 to 1; NaN where nothing was, or it is too early to tell. */
    public double answeredShare() {
        int all = answered.size() + silent.size();
        return all == 0 ? Double.NaN : (double) answered.size() / all;
    }
}
