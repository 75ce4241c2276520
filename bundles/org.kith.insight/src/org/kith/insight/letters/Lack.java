package org.kith.insight.letters;

/** What a draft lacks to be written for one person. */
public enum Lack {
    /** Words that count, beside greeting and sign-off. */
    WORDS,
    /** Things that are only true of this person. */
    ANCHORS,
    /** Words of its own instead of those that somebody else has got. */
    OWN_WORDS
}
