package org.kith.insight.letters;

import java.time.Instant;
import java.util.Set;

/**
 * One sending of a letter. Immutable.
 *
 * @param key the interaction's key
 * @param to  to whom
 * @param at  when
 */
public record Copy(String key, Set<String> to, Instant at) {
}
