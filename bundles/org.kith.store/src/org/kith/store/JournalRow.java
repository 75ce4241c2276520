package org.kith.store;

/**
 * One step of the history, with images to go back and forth.
 *
 * @param id        internal number, ascending; 0 when not stored yet
 * @param batch     import; 0 for steps made by hand
 * @param step      groups rows of one user step; ascending
 * @param label     what a person reads: "Edit Mei Tanaka"; same for all rows of a step
 * @param at        epoch ms
 * @param kind      {@code Aggregate} kind or {@code Interaction}, {@code SourceKey}
 * @param uid       aggregate uid, or platform and key of an interaction with a blank between
 * @param before    document before; null when it did not exist
 * @param after     document after; null when it was removed; for imports may be null although it exists
 * @param undone    whether this step is undone at present
 */
public record JournalRow(long id, int batch, long step, String label, long at, String kind, String uid, byte[] before,
        byte[] after, boolean undone) {
}
