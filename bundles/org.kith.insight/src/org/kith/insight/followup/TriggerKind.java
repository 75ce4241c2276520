package org.kith.insight.followup;

/** What opens a row of the one-on-one queue (product.md §4). */
public enum TriggerKind {
    /** They passed on what I published. */
    SHARE,
    /** They passed it on with words of their own. */
    QUOTE,
    /** They commented on it, or answered publicly. */
    COMMENT,
    /** They named me. */
    MENTION,
    /** They liked three things or more within 14 days. */
    LIKES,
    /** They began to follow me, and I have met them. */
    FOLLOW,
    /** They wrote to me alone, and I have not answered. */
    OPEN_TURN,
    /** We met at an event, and the user wants to write to everybody whom they met there. */
    MET
}
