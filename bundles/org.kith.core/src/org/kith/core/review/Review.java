package org.kith.core.review;

import java.util.List;
import java.util.Optional;
import org.kith.core.ties.Rungs;
import org.kith.insight.letters.Outcomes;

/**
 * A look at the whole. A value; any thread.
 *
 * @param rungs    the ladder of everybody
 * @param months   the last twelve, oldest first
 * @param quiet    those past the latest date of their rhythm, then those far quieter than the pair's own rhythm
 * @param outcomes answered letters, written for one against the others; empty below ten on a side
 */
public record Review(Rungs rungs, List<ReviewMonth> months, List<QuietLine> quiet, Optional<Outcomes> outcomes) {
    public Review {
        months = List.copyOf(months);
        quiet = List.copyOf(quiet);
    }
}
