package org.kith.insight.letters;

/** What makes a text sound as if it were for many. */
public enum CueKind {
    /** All, everyone, guys, dear friends. */
    GREETING_TO_MANY,
    /** Not once you. It has no place in the text. */
    NO_SECOND_PERSON,
    /** Wishes for a day or season that everybody has. */
    WISHES,
    /** Please note, reminder, register, join us, forward. */
    NOTICE,
    /** Longer than what one writes to one person in this way. It has no place in the text. */
    LENGTH
}
