package org.kith.core.platform.io;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;

/**
 * A text for a parser that knows no bounds, such as a CSV parser: over-long lines are left out and told of, line ends
 * are {@code \n}, and a record that goes on over many lines without end (a quote that is never closed) fails with a
 * {@link TooLongException}. The parser's user calls {@link #recordRead()} after each record. Not thread-safe.
 *
 * @since 0.1
 */
public final class BoundedReader extends Reader {
    private final BoundedLines lines;
    private final int maxChars;
    private final Consumer<Line> odd;
    private String text = "";
    private int at;
    private long line;
    private long sinceRecord;

    /**
     * Reads these lines from where they stand.
     *
     * @param maxChars how many characters may come between two calls of {@link #recordRead()}
     * @param odd      told of lines that are too long (left out) or malformed (passed on with U+FFFD)
     */
    public BoundedReader(BoundedLines lines, int maxChars, Consumer<Line> odd) {
        this.lines = lines;
        this.maxChars = maxChars;
        this.odd = odd;
    }

    /** Opens a file in its own encoding; what is wrong with its lines becomes problems. The caller closes it. */
    public static BoundedReader over(ArchiveEntry entry, Limits limits, Consumer<Problem> problems)
            throws IOException {
        return new BoundedReader(Encodings.lines(entry, limits, problems), limits.string(),
                line -> problems.accept(line.tooLong() ? Encodings.tooLong(entry.path(), line, limits.line())
                        : Encodings.malformed(entry.path(), line)));
    }

    /** A record is complete; the count of characters starts anew. */
    public void recordRead() {
        sinceRecord = 0;
    }

    /** The number of the physical line that was handed out last, from 1; 0 before the first. */
    public long line() {
        return line;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int done = 0;
        while (done < length) {
            if (at >= text.length() && !nextLine()) {
                break;
            }
            int count = Math.min(length - done, text.length() - at);
            text.getChars(at, at + count, into, offset + done);
            at += count;
            done += count;
        }
        sinceRecord += done;
        if (sinceRecord > maxChars) {
            throw new TooLongException(NLS.bind(Messages.BoundedReader_record, maxChars), line);
        }
        return done == 0 ? -1 : done;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private boolean nextLine() throws IOException {
        while (true) {
            Line next = lines.next();
            if (next == null) {
                text = "";
                at = 0;
                return false;
            }
            if (next.tooLong() || next.malformed()) {
                odd.accept(next);
            }
            if (!next.tooLong()) {
                line = next.number();
                text = next.text() + '\n';
                at = 0;
                return true;
            }
        }
    }
}
