package org.kith.platform.vcard;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;
import org.kith.core.platform.io.BoundedLines;
import org.kith.core.platform.io.Encodings;
import org.kith.core.platform.io.Limits;
import org.kith.core.platform.io.Line;
import org.kith.core.platform.io.UnfoldedLines;

/**
 * The unfolded lines of a vCard file in their right charset. A file in no Unicode encoding is read byte for byte, so
 * that each line can be decoded by its own CHARSET parameter (vCard 2.1) and by windows-1252 without one. Not
 * thread-safe; the reader closes it.
 */
final class CardLines implements CardSplitter.Lines, Closeable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CHARSET = Pattern.compile("^[^:]*;CHARSET=\"?([^;:\"]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SOFT = Pattern.compile("^[^:]*;(ENCODING=)?\"?QUOTED-PRINTABLE\"?[;:]",
            Pattern.CASE_INSENSITIVE);

    /** Each soft break looks at the whole line so far, so there is an end to that. */
    private static final int LONGEST_SOFT = 64 << 10;

    private final UnfoldedLines lines;
    private final boolean bytes;

    private CardLines(UnfoldedLines lines, boolean bytes) {
        this.lines = lines;
        this.bytes = bytes;
    }

    static CardLines open(ArchiveEntry entry, Limits limits, Consumer<Problem> problems) throws IOException {
        Encodings.Encoding encoding = Encodings.detect(entry);
        if (encoding.sure()) {
            return new CardLines(unfolded(Encodings.lines(entry, limits, problems)), false);
        }
        InputStream in = entry.open();
        return new CardLines(unfolded(new BoundedLines(in, StandardCharsets.ISO_8859_1, limits.line())), true);
    }

    @Override
    public Line next() throws IOException {
        Line line = lines.next();
        if (line == null || !bytes || line.tooLong()) {
            return line;
        }
        String text = line.text();
        Matcher named = CHARSET.matcher(text);
        byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
        String decoded = named.find() ? new String(raw, charset(named.group(1))) : decoded(raw);
        return new Line(line.number(), line.offset(), decoded, false, decoded.indexOf('\uFFFD') >= 0);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** A line whose bytes are UTF-8 now that it is unfolded was UTF-8 all along, cut by its folds. */
    private static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException other) {
            return new String(raw, WINDOWS);
        }
    }

    private static UnfoldedLines unfolded(BoundedLines physical) {
        return new UnfoldedLines(physical, CardLines::quotedPrintable);
    }

    private static boolean quotedPrintable(String line) {
        if (line.length() > LONGEST_SOFT || !SOFT.matcher(line).find()) {
            return false;
        }
        ContentLine parsed = ContentLine.parse(line, 0);
        return parsed != null && parsed.has("ENCODING", "QUOTED-PRINTABLE");
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return WINDOWS;
        }
    }
}
