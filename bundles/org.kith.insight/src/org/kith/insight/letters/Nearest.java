package org.kith.insight.letters;

import java.time.Instant;
import java.util.List;

/**
 * The earlier letter to somebody else that a draft is most like. Immutable.
 *
 * @param copies   its sendings to others in the window, the latest first (equal times by key); never empty
 * @param shared   how many of the draft's distinct shingles stand in it
 * @param passages the words in both, in the draft's order
 */
public record Nearest(List<Copy> copies, int shared, List<Passage> passages) {
    public Nearest {
        copies = List.copyOf(copies);
        passages = List.copyOf(passages);
    }

    /** The latest sending's key. */
    public String key() {
        return copies.getFirst().key();
    }

    /** When it was last sent. */
    public Instant at() {
        return copies.getFirst().at();
    }
}
