package org.kith.core.platform.io;

/**
 * One line of a text file, or one unfolded content line.
 *
 * @param number    number of its first physical line, from 1
 * @param offset    where it starts, in bytes from the start of the stream
 * @param text      the line without its end; null when it was too long
 * @param tooLong   whether it was longer than allowed and has been skipped
 * @param malformed whether bytes were not valid in the charset; these stand as U+FFFD in the text
 * @since 0.1
 */
public record Line(long number, long offset, String text, boolean tooLong, boolean malformed) {
}
