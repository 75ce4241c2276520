package org.kith.store;

/**
 * A problem of an import.
 *
 * @param code    stable name
 * @param file    path inside the source; may be empty
 * @param line    from 1; 0 when unknown
 * @param message a sentence for a person
 */
public record ProblemRow(String code, String file, long line, String message) {
}
