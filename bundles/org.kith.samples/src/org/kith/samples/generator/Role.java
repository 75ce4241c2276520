package org.kith.samples.generator;

/**
 * What somebody is to the owner of the samples; decides what happens between them, and how many of a kind there are.
 */
enum Role {
    /** Weekly meetings, mail-like messages both ways. */
    COLLEAGUE(8),
    /** A conversation a month, coffee now and then. */
    FRIEND(16),
    /** Supports me on many days in the last three months, hardly ever answered. */
    SUPPORTER(10),
    /** Gives and takes in public and in private. */
    MUTUAL(12),
    /** A friend until a year ago, silent since. */
    DORMANT(20),
    /** Asked me something days ago; I owe an answer. */
    UNANSWERED(8),
    /** I asked; they owe an answer. */
    OWING(8),
    /** Likes and writes, never heard from me. */
    FAN(30),
    /** Sends a circular to many each month. */
    NEWSLETTER(1),
    /** Connected, little more. */
    ACQUAINTANCE(120),
    /** In the address book only. */
    CARD_ONLY(47),
    /** Known from events only. */
    FACE(20);

    final int count;

    Role(int count) {
        this.count = count;
    }
}
