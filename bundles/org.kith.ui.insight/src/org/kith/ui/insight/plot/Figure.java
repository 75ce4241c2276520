package org.kith.ui.insight.plot;

import java.util.List;

/**
 * A figure that was chosen in a plot or its table, to be proved: whoever shows a {@link PlotPane} is told of it and
 * opens what is behind it. Immutable; nothing is null.
 *
 * @param category index of its category
 * @param series   index of its series; {@link #ALL} for a row of the table
 * @param words    it as a sentence, for the heading of the evidence: {@code "Mar 2026: 12 received"}
 * @param keys     what is behind it; never empty
 */
public record Figure(int category, int series, String words, List<String> keys) {
    /** Stands for all series of a category. */
    public static final int ALL = -1;
}
