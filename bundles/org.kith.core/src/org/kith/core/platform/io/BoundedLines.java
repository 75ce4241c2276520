package org.kith.core.platform.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The physical lines of a text, ended by {@code \n}, {@code \r\n} or {@code \r}, none longer than a limit: a longer one
 * is skipped to its end in constant memory and says so. For charsets in which a line end is one byte (UTF-8, all
 * single-byte ones); {@link Encodings} turns UTF-16 into UTF-8 first. Not thread-safe.
 *
 * @since 0.1
 */
public final class BoundedLines implements Closeable {
    private static final int FIRST = 1 << 10;

    private final InputStream in;
    private final Charset charset;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long before;

    /** The bytes of the current line, valid up to {@link #length}; for {@link UnfoldedLines}. */
    byte[] bytes = new byte[FIRST];
    int length;
    long number;
    long offset;
    boolean tooLong;

    /** Reads from where the stream stands. The stream is closed by {@link #close()} alone. */
    public BoundedLines(InputStream in, Charset charset, int maxBytes) {
        this.in = in;
        this.charset = charset;
        this.maxBytes = maxBytes;
    }

    /** The next line; null at the end. Blocks on the stream. */
    public Line next() throws IOException {
        length = 0;
        tooLong = false;
        return advance() ? line(number, offset) : null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Appends the next physical line to {@link #bytes}; the caller has reset {@link #length} or wants it joined. */
    boolean advance() throws IOException {
        if (!fill()) {
            return false;
        }
        number++;
        offset = before + at;
        while (fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            append(at, stop);
            at = stop;
            if (stop < end) {
                at++;
                if (buffer[stop] == '\r' && peek() == '\n') {
                    at++;
                }
                break;
            }
        }
        return true;
    }

    /** The first byte of the next physical line without taking it; -1 at the end. */
    int peek() throws IOException {
        return fill() ? buffer[at] & 0xff : -1;
    }

    /** Passes over the byte that was peeked. */
    void pass() {
        at++;
    }

    /** What has been gathered, as a line. */
    Line line(long firstNumber, long firstOffset) {
        if (tooLong) {
            shrink();
            return new Line(firstNumber, firstOffset, null, true, false);
        }
        String text = text();
        boolean malformed = text.indexOf('\uFFFD') >= 0 && !valid();
        shrink();
        return new Line(firstNumber, firstOffset, text, false, malformed);
    }

    /** What has been gathered so far, decoded leniently. */
    String text() {
        return new String(bytes, 0, length, charset);
    }

    private boolean valid() {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private void append(int from, int to) {
        int more = to - from;
        if (tooLong || more > maxBytes - length) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(maxBytes, Math.max(length + more, bytes.length * 2L)));
        }
        System.arraycopy(buffer, from, bytes, length, more);
        length += more;
    }

    /** One long line does not hold its memory for the rest of the file. */
    private void shrink() {
        if (bytes.length > 1 << 20) {
            bytes = new byte[FIRST];
        }
    }

    private boolean fill() throws IOException {
        while (at >= end) {
            before += end;
            at = 0;
            end = 0;
            int read = in.read(buffer);
            if (read < 0) {
                return false;
            }
            end = read;
        }
        return true;
    }
}
