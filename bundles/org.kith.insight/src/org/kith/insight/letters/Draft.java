package org.kith.insight.letters;

import java.util.List;
import java.util.Objects;

/**
 * A letter being written. Immutable.
 *
 * @param text   as it stands; null is empty
 * @param person its recipient, as {@link SentLetter#to()} names people
 * @param theirs the recipient's names
 * @param mine   the names that its writer signs with
 */
public record Draft(String text, String person, List<String> theirs, List<String> mine) {
    public Draft {
        text = text == null ? "" : text;
        Objects.requireNonNull(person);
        theirs = List.copyOf(theirs);
        mine = List.copyOf(mine);
    }

    /** What of it counts. */
    public LetterBody body() {
        return LetterBody.of(text, theirs, mine);
    }
}
