package org.kith.core.platform;

/**
 * Where in the source a record stood, so that every fact can be traced.
 *
 * @param file path of the entry inside the archive
 * @param line line number or record number, from 1; 0 when unknown
 * @since 0.1
 */
public record Origin(String file, long line) {
    /** Known to be in this file, place unknown. */
    public static Origin in(String file) {
        return new Origin(file, 0);
    }
}
