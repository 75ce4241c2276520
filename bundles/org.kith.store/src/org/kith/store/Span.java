package org.kith.store;

/**
 * Dated interactions of a time, of everybody.
 *
 * @param from     epoch ms, inclusive
 * @param to       epoch ms, exclusive
 * @param oneToOne only what was for one person alone
 * @param texts    whether long texts and summaries are wanted; if not, texts may be missing
 */
public record Span(long from, long to, boolean oneToOne, boolean texts) {
}
