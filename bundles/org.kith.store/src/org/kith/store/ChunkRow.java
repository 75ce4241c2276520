package org.kith.store;

/**
 * One committed chunk of a batch; ranges are half-open, empty when equal.
 *
 * @param batch            batch id
 * @param sequence         from 0
 * @param interactionsFrom first inserted interaction id
 * @param interactionsTo   one past the last
 * @param aggregatesFrom   first inserted aggregate id
 * @param aggregatesTo     one past the last
 * @param records          records of the source read at its end
 */
public record ChunkRow(int batch, int sequence, long interactionsFrom, long interactionsTo, long aggregatesFrom,
        long aggregatesTo, long records) {
}
