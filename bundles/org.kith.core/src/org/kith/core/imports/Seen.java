package org.kith.core.imports;

/** How a batch vouches for aggregates among the hashes of interactions. */
final class Seen {
    /** Stands in the place of a platform id; no platform can bear it. */
    static final String AGGREGATES = " aggregate";

    private Seen() {
    }
}
