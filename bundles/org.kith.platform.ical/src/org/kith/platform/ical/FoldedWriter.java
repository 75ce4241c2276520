package org.kith.platform.ical;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes content lines as UTF-8, folded at 75 octets without cutting a character in two (RFC 5545 section 3.1), ended
 * by CRLF. Half a surrogate pair is written as U+FFFD and told of. Buffered; not thread-safe; the caller closes the
 * stream.
 */
final class FoldedWriter {
    private static final int WIDTH = 75;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 15];
    private int at;
    private int column;
    private boolean broken;

    FoldedWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes one line, which holds no line end. */
    void line(String text) throws IOException {
        int length = text.length();
        column = 0;
        int i = 0;
        while (i < length) {
            room();
            char c = text.charAt(i);
            if (c < 0x80) {
                fold(1);
                buffer[at++] = (byte) c;
                i++;
            } else {
                int point = text.codePointAt(i);
                i += Character.charCount(point);
                if (point >= 0xd800 && point <= 0xdfff) {
                    broken = true;
                    point = 0xfffd;
                }
                wide(point);
            }
        }
        room();
        buffer[at++] = '\r';
        buffer[at++] = '\n';
    }

    /** Whether a line since the last call held half a character. */
    boolean takeBroken() {
        boolean was = broken;
        broken = false;
        return was;
    }

    /** Hands everything to the stream. */
    void flush() throws IOException {
        out.write(buffer, 0, at);
        at = 0;
        out.flush();
    }

    private void wide(int point) {
        if (point < 0x800) {
            fold(2);
            buffer[at++] = (byte) (0xc0 | point >> 6);
        } else if (point < 0x10000) {
            fold(3);
            buffer[at++] = (byte) (0xe0 | point >> 12);
            buffer[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        } else {
            fold(4);
            buffer[at++] = (byte) (0xf0 | point >> 18);
            buffer[at++] = (byte) (0x80 | point >> 12 & 0x3f);
            buffer[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        }
        buffer[at++] = (byte) (0x80 | point & 0x3f);
    }

    private void fold(int octets) {
        if (column + octets > WIDTH) {
            buffer[at++] = '\r';
            buffer[at++] = '\n';
            buffer[at++] = ' ';
            column = 1;
        }
        column += octets;
    }

    private void room() throws IOException {
        if (at > buffer.length - 16) {
            out.write(buffer, 0, at);
            at = 0;
        }
    }
}
