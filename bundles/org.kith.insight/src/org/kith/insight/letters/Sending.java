package org.kith.insight.letters;

import java.time.Instant;
import java.util.Objects;
import org.kith.model.care.LetterVerdict;

/**
 * A letter that was sent, and whether it was answered. Immutable.
 *
 * @param key      names it; two of one key are one
 * @param verdict  what the check said when it was sent; UNCHECKED ones are left out
 * @param sent     when; null when unknown, then it is left out
 * @param answered when the first answer came; null when none is known
 */
public record Sending(String key, LetterVerdict verdict, Instant sent, Instant answered) {
    public Sending {
        Objects.requireNonNull(key);
        Objects.requireNonNull(verdict);
    }
}
