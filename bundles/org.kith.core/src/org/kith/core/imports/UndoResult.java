package org.kith.core.imports;

/**
 * What taking an import back did.
 *
 * @param batch        number of the import
 * @param interactions how many were removed
 * @param aggregates   how many people, accounts and events were removed
 * @param restored     how many were put back to what they were
 * @param kept         how much stayed because the user touched it or a later import met it again
 */
public record UndoResult(int batch, long interactions, long aggregates, long restored, long kept) {
}
