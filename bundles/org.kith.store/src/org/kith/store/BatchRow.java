package org.kith.store;

/**
 * One import: one undoable step.
 *
 * @param id         internal number, from 1; 0 when not stored yet
 * @param uid        stable name, for exports
 * @param platform   platform id
 * @param source     absolute path or account that it came from
 * @param fingerprint size and hash of the source, to tell the same file again
 * @param owner      my account it belongs to; 0 when none
 * @param state      OPEN while running or interrupted, COMPLETE, CANCELLED (finished part kept)
 * @param started    epoch ms
 * @param ended      epoch ms; 0 while open
 * @param records    records read so far (the checkpoint that is shown)
 * @param cursor     a live source's cursor; may be null
 * @param counts     JSON object with what it brought, as on the command line
 * @param notInIt    what the source does not tell, one sentence a line
 */
public record BatchRow(int id, String uid, String platform, String source, String fingerprint, int owner, State state,
        long started, long ended, long records, String cursor, String counts, String notInIt) {
    /** Where a batch stands. */
    public enum State {
        OPEN, COMPLETE, CANCELLED, UNDONE
    }
}
