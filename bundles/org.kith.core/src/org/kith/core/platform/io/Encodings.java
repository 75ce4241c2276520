package org.kith.core.platform.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;

/**
 * Finds out in which encoding a text file is written: by its byte order mark (UTF-8, UTF-16), else UTF-8 when its first
 * 256 kB are valid or nearly so, else windows-1252. Used by platform plug-ins on files of users, which nobody labels.
 *
 * @since 0.1
 */
public final class Encodings {
    private static final int WINDOW = 256 << 10;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encodings() {
    }

    /**
     * What was found.
     *
     * @param charset how to decode
     * @param mark    length of the byte order mark to skip, in bytes
     * @param sure    false when the text is neither marked nor valid UTF-8
     */
    public record Encoding(Charset charset, int mark, boolean sure) {
    }

    /** Looks at the start of a stream that supports mark, and puts it back. Blocks. */
    public static Encoding detect(InputStream in) throws IOException {
        in.mark(WINDOW + 1);
        byte[] head = in.readNBytes(WINDOW);
        in.reset();
        return detect(head, head.length == WINDOW);
    }

    /** Looks at the start of a file. Blocks. */
    public static Encoding detect(ArchiveEntry entry) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] head = in.readNBytes(WINDOW);
            return detect(head, head.length == WINDOW);
        }
    }

    /**
     * Opens a file as text after its byte order mark. Bytes that are not valid come as U+FFFD and as one problem. A
     * line may be as long as it likes; see {@link #lines} and {@link BoundedReader} for bounded ones. The caller closes it.
     */
    public static Reader reader(ArchiveEntry entry, Consumer<Problem> problems) throws IOException {
        InputStream in = entry.open();
        try {
            Encoding found = found(entry, problems);
            in.skipNBytes(found.mark());
            Reader text = new InputStreamReader(in, found.charset());
            return new ReplacementWatch(text, line -> problems.accept(new Problem(Problem.Code.ENCODING, entry.path(),
                    line, NLS.bind(Messages.Encodings_malformed, found.charset().name()))));
        } catch (IOException | RuntimeException failed) {
            in.close();
            throw failed;
        }
    }

    /** Opens a file as bounded lines after its byte order mark, UTF-16 as well. The caller closes them. */
    public static BoundedLines lines(ArchiveEntry entry, Limits limits, Consumer<Problem> problems)
            throws IOException {
        InputStream in = entry.open();
        try {
            Encoding found = found(entry, problems);
            in.skipNBytes(found.mark());
            return wide(found.charset())
                    ? new BoundedLines(new Transcoded(in, found.charset()), StandardCharsets.UTF_8, limits.line())
                    : new BoundedLines(in, found.charset(), limits.line());
        } catch (IOException | RuntimeException failed) {
            in.close();
            throw failed;
        }
    }

    /** The problem of a line that {@link BoundedLines} skipped. */
    public static Problem tooLong(String file, Line line, int limit) {
        return new Problem(Problem.Code.TOO_LARGE, file, line.number(),
                NLS.bind(Messages.Encodings_tooLong, line.offset(), limit));
    }

    /** The problem of a line whose bytes were not valid. */
    public static Problem malformed(String file, Line line) {
        return new Problem(Problem.Code.ENCODING, file, line.number(),
                NLS.bind(Messages.Encodings_malformedLine, line.offset()));
    }

    private static boolean wide(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    private static Encoding found(ArchiveEntry entry, Consumer<Problem> problems) throws IOException {
        Encoding found = detect(entry);
        if (!found.sure()) {
            problems.accept(Problem.in(Problem.Code.ENCODING, entry.path(),
                    NLS.bind(Messages.Encodings_guessed, found.charset().name())));
        }
        return found;
    }

    private static Encoding detect(byte[] head, boolean cut) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return new Encoding(StandardCharsets.UTF_8, 3, true);
        }
        if (starts(head, 0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, true);
        }
        if (starts(head, 0xfe, 0xff)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, true);
        }
        Utf8Census census = Utf8Census.of(head, cut);
        if (census.invalid() == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, true);
        }
        return census.valid() > census.invalid() ? new Encoding(StandardCharsets.UTF_8, 0, true)
                : new Encoding(WINDOWS, 0, false);
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
