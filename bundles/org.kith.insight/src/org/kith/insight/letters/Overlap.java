package org.kith.insight.letters;

import java.util.Optional;

/**
 * What a draft shares with letters to others. Immutable.
 *
 * @param similarity the highest share of the draft's distinct 3-word shingles found in one letter, 0 to 1; 0 when the
 *                   draft has fewer than three words
 * @param shingles   how many distinct shingles the draft has
 * @param nearest    the letter of that share; empty when nothing is shared
 * @param run        the letter with the longest run of at least twelve words of the draft; empty when there is none
 */
public record Overlap(double similarity, int shingles, Optional<Nearest> nearest, Optional<Nearest> run) {
    /** From how many words on a run alone says that a letter was sent before (product.md §7). */
    public static final int RUN = 12;

    /** Nothing shared. */
    public static Overlap none(int shingles) {
        return new Overlap(0, shingles, Optional.empty(), Optional.empty());
    }
}
