package org.kith.insight.match;

/** Why an attendee may be somebody known, or why that is not sure; worded by the user interface. */
public enum Reason {
    /** The same profile page. */
    SAME_PROFILE,
    /** The same mail address. */
    SAME_EMAIL,
    /** That address is used by several: a company's mailbox, a family's, or twice on the list. */
    SHARED_ADDRESS,
    /** The folded names are equal. */
    SAME_NAME,
    /** The folded names have a Jaro-Winkler similarity of .92 or more, perhaps in another order. */
    SIMILAR_NAME,
    /** A given name is written as its initial. */
    INITIALS,
    /** The folded organizations are equal but for their legal form. */
    SAME_ORGANIZATION,
    /** The folded organizations have a Jaro-Winkler similarity of .92 or more. */
    SIMILAR_ORGANIZATION,
    /** Both have an organization, and another one. */
    OTHER_ORGANIZATION,
    /** The address is the same, the name is not. */
    OTHER_NAME,
    /** Both have a middle name, and another one. */
    OTHER_MIDDLE_NAME,
    /** Only one of them is called Jr., Sr., II …, or they are called differently. */
    OTHER_GENERATION,
    /** Somebody else fits equally well. */
    NAMESAKE,
    /** Somebody else on the list is this person by address. */
    TAKEN
}
