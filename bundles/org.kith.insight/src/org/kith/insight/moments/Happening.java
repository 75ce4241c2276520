package org.kith.insight.moments;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.kith.model.care.MomentKind;

/**
 * Something of theirs that could be honoured: a post, an article, a release, an event, a question, a milestone, a
 * birthday. Immutable; any thread.
 *
 * @param key       names it; two of one key are one
 * @param personUid whose it is
 * @param kind      what it is
 * @param published when they did it; null for what has a day, or when unknown
 * @param day       the day that it is about, for dates; null for what was published
 * @param link      where it is; null when unknown
 * @param tags      as its source writes them
 */
public record Happening(String key, String personUid, MomentKind kind, Instant published, Day day, String link,
        Set<String> tags) {
    public Happening {
        Objects.requireNonNull(key);
        Objects.requireNonNull(personUid);
        Objects.requireNonNull(kind);
        tags = Set.copyOf(tags);
    }
}
