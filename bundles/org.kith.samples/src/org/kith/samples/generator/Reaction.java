package org.kith.samples.generator;

import java.time.Instant;

/**
 * Something that somebody did in public towards the owner, of which a platform wrote a mail.
 *
 * @param kind    what it was
 * @param by      who did it
 * @param channel LINKEDIN or X
 * @param at      whole seconds
 * @param text    what was written; empty for most kinds
 * @param others  how many others the mail counts without naming them
 */
record Reaction(Kind kind, Person by, Channel channel, Instant at, String text, int others) {
    /** Kinds of notices. */
    enum Kind {
        LIKE, COMMENT, SHARE, MENTION, FOLLOW
    }
}
