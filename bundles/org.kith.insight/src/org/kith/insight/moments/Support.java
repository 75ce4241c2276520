package org.kith.insight.moments;

import java.util.Objects;

/**
 * What the ledger says of a person, as far as moments need it. Immutable; any thread.
 *
 * @param personUid whom it is about
 * @param known     whether any kind of signal is seen both ways; if not, the sums mean nothing
 * @param received  R, the weighted sum that came in
 * @param given     G, the weighted sum that went out
 * @param even      whether the balance is called even
 * @param closest   whether the user chose the closest rhythm for them
 */
public record Support(String personUid, boolean known, double received, double given, boolean even,
        boolean closest) {
    public Support {
        Objects.requireNonNull(personUid);
    }
}
