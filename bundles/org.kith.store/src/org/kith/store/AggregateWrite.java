package org.kith.store;

/**
 * An aggregate to save.
 *
 * @param uid              its stable name
 * @param kind             EClass name
 * @param expectedRevision revision that was read; 0 for a new one
 * @param document         JSON (UTF-8)
 * @param trashed          epoch ms; 0 when not in the trash
 * @param projection       what lists, matching and search need of it; null when nothing
 */
public record AggregateWrite(String uid, String kind, long expectedRevision, byte[] document, long trashed,
        Projection projection) {
}
