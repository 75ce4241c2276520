package org.kith.samples.generator;

import java.time.Instant;

/**
 * Something that the owner wrote in public on X.
 *
 * @param kind what it is
 * @param to   whom it names; null for a post of one's own and for a thread
 * @param at   whole seconds
 * @param text without the leading {@code @handle} or {@code RT}
 */
record Post(Kind kind, Person to, Instant at, String text) {
    /** Shapes of a tweet. */
    enum Kind {
        OWN, THREAD, MENTION, REPLY, QUOTE, REPOST
    }
}
