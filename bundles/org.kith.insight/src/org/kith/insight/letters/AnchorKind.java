package org.kith.insight.letters;

/** What can be only true of one person (product.md §7), the most telling first. */
public enum AnchorKind {
    /** At least four of their own words in a row, from a message or post of theirs. */
    QUOTATION,
    /** A post, article or release of theirs, by its title. */
    POST,
    /** An event where we both were or will be. */
    EVENT,
    /** Something known of them: told, written down, a milestone, a hobby. */
    FACT,
    /** Somebody we both know. */
    PERSON,
    ORGANIZATION,
    ROLE,
    PLACE
}
