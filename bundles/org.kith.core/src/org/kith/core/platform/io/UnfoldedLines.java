package org.kith.core.platform.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * The content lines of a vCard or iCalendar file, unfolded as RFC 6350 §3.2 and RFC 5545 §3.1 say: a line that starts
 * with a space or a tab goes on with the one before, without that character. Done on bytes, so that a UTF-8 character
 * split by the fold is whole again. A content line over the limit of the lines below is skipped whole. Not
 * thread-safe.
 *
 * @since 0.1
 */
public final class UnfoldedLines implements Closeable {
    private final BoundedLines lines;
    private final Predicate<String> softBreak;

    /** Unfolds these lines, from where they stand. */
    public UnfoldedLines(BoundedLines lines) {
        this(lines, null);
    }

    /**
     * Unfolds these lines and joins quoted-printable soft breaks of vCard 2.1.
     *
     * @param softBreak asked about a line so far that ends with {@code =}, whether it is quoted-printable; when so, the
     *                  {@code =} is dropped and the next line follows on. Null when there are no soft breaks.
     */
    public UnfoldedLines(BoundedLines lines, Predicate<String> softBreak) {
        this.lines = lines;
        this.softBreak = softBreak;
    }

    /** The next content line, numbered by its first physical line; null at the end. Blocks on the stream. */
    public Line next() throws IOException {
        lines.length = 0;
        lines.tooLong = false;
        if (!lines.advance()) {
            return null;
        }
        long number = lines.number;
        long offset = lines.offset;
        while (true) {
            if (soft()) {
                lines.length--;
                if (!lines.advance()) {
                    break;
                }
            } else if (folded()) {
                lines.pass();
                if (!lines.advance()) {
                    break;
                }
            } else {
                break;
            }
        }
        return lines.line(number, offset);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private boolean folded() throws IOException {
        int first = lines.peek();
        return first == ' ' || first == '\t';
    }

    private boolean soft() throws IOException {
        if (softBreak == null || lines.tooLong || lines.length == 0 || lines.bytes[lines.length - 1] != '='
                || lines.peek() < 0) {
            return false;
        }
        return softBreak.test(lines.text());
    }
}
