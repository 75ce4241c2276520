package org.kith.insight.letters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A message that I sent. Immutable.
 *
 * @param key   the interaction's key; a second letter of one key replaces the first
 * @param to    to whom: people's uids, an account's or address's own id where nobody is known; never empty
 * @param at    when; null when unknown, then it lies in no window and is never found
 * @param text  as sent
 * @param names the recipients' names, left out of what is compared
 */
public record SentLetter(String key, Set<String> to, Instant at, String text, List<String> names) {
    public SentLetter {
        Objects.requireNonNull(key);
        to = Set.copyOf(to);
        names = List.copyOf(names);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("A letter to nobody: " + key);
        }
    }

    /** One to one person. */
    public static SentLetter to(String person, String key, Instant at, String text, String... names) {
        return new SentLetter(key, Set.of(person), at, text, List.of(names));
    }

    /** What of it counts. */
    public LetterBody body(Collection<String> mine) {
        return LetterBody.of(text, names, mine);
    }
}
