package org.kith.insight;

/**
 * How much of an interaction is meant for one of its recipients (product.md, weights): 1/n for n recipients, nothing
 * above twenty, because a message to a crowd is meant for nobody. Pure; any thread.
 */
public final class AudienceFactor {
    /** The greatest number of recipients that still counts. */
    public static final int LARGEST = 20;

    private AudienceFactor() {
    }

    /** The share of one recipient among n; n below 1 counts as 1. */
    public static double of(int recipients) {
        return recipients > LARGEST ? 0 : 1.0 / Math.max(1, recipients);
    }
}
