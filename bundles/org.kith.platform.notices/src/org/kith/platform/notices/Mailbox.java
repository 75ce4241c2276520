package org.kith.platform.notices;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The mails of an mbox file one after the other, in constant memory; a file that does not begin as an mbox is one mail.
 * Of a mail that is larger than any notice only the beginning is given. Not thread-safe.
 */
final class Mailbox implements Closeable {
    private static final int MOST = 1 << 20;
    private static final int LINE = 1 << 16;
    private static final Pattern DIVIDER = Pattern.compile("From (?:- ?.*|\\S+ .{0,60}?"
            + "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:[A-Z][a-z]{2} +\\d{1,2}|\\d{1,2} [A-Z][a-z]{2}(?: \\d{4})?)"
            + " \\d\\d:\\d\\d(?::\\d\\d)?(?: [A-Z+-][\\w+-]*)*(?: \\d{4})?(?: [+-]\\d{4})?\\s*)");

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[256];
    private int length;
    private long number;
    private boolean box;
    private boolean started;
    private boolean divided;
    private long begin;

    /** Reads from the stream, which {@link #close()} closes. */
    Mailbox(InputStream in) {
        this.in = in;
    }

    /** The next mail; null at the end. */
    RawMail next() throws IOException {
        if (!started) {
            started = true;
            if (!advance()) {
                return null;
            }
            box = divider();
            divided = true;
            begin = 1;
            if (!box) {
                return rest();
            }
        }
        return divided ? rest() : null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What follows, to the next divider. */
    private RawMail rest() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream(4096);
        long first = begin;
        boolean cut = box ? false : append(mail);
        boolean empty = false;
        divided = false;
        while (advance()) {
            if (box && empty && divider()) {
                divided = true;
                begin = number;
                break;
            }
            empty = length == 0;
            cut |= append(mail);
        }
        return new RawMail(mail.toByteArray(), first, cut);
    }

    private boolean append(ByteArrayOutputStream mail) {
        if (mail.size() + length > MOST) {
            return true;
        }
        int quotes = 0;
        while (quotes < length && line[quotes] == '>') {
            quotes++;
        }
        boolean quoted = box && quotes > 0 && starts(quotes, "From ");
        mail.write(line, quoted ? 1 : 0, quoted ? length - 1 : length);
        mail.write('\n');
        return false;
    }

    private boolean divider() {
        return starts(0, "From ")
                && DIVIDER.matcher(new String(line, 0, Math.min(length, 300), StandardCharsets.ISO_8859_1)).matches();
    }

    private boolean starts(int from, String text) {
        if (length < from + text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (line[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a line without its end; of one that is too long the beginning. */
    private boolean advance() throws IOException {
        length = 0;
        if (!fill()) {
            return false;
        }
        number++;
        while (fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int count = Math.min(stop - at, LINE - length);
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
            }
            System.arraycopy(buffer, at, line, length, count);
            length += count;
            at = stop;
            if (stop < end) {
                at++;
                break;
            }
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (at >= end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return end > 0;
    }
}
