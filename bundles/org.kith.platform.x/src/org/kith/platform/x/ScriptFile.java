package org.kith.platform.x;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.io.Encodings;

/**
 * One file of the archive: JavaScript that assigns JSON to a variable, {@code window.YTD.tweets.part0 = [ … ]}. Opens
 * it behind the assignment, as UTF-8 whatever it was, and asks for cancel with every block that is read.
 *
 * @param section  what the variable says it is, as in {@code tweets}, {@code manifest}; falls back to the file's name
 * @param body     the JSON, in UTF-8; to be closed
 * @param line     line number at which the JSON begins, from 1
 * @param encoding how the file is written
 */
record ScriptFile(String section, InputStream body, long line, Encodings.Encoding encoding) {
    private static final int HEAD = 4096;
    private static final int BLOCK = 1 << 16;

    /** Opens a file at the start of its JSON. Blocks. */
    static ScriptFile open(ArchiveEntry entry, IProgressMonitor monitor) throws IOException {
        Encodings.Encoding encoding = encoding(entry);
        InputStream in = new BufferedInputStream(new Watched(entry.open(), monitor), BLOCK);
        in.skipNBytes(encoding.mark());
        if (!encoding.charset().equals(StandardCharsets.UTF_8)) {
            in = new AsUtf8(new InputStreamReader(in, encoding.charset()));
        }
        byte[] head = head(in);
        int start = bodyStart(head);
        long line = 1;
        for (int i = 0; i < start; i++) {
            line += head[i] == '\n' ? 1 : 0;
        }
        InputStream body = new SequenceInputStream(new ByteArrayInputStream(head, start, head.length - start), in);
        return new ScriptFile(section(head, start, entry.name()), body, line, encoding);
    }

    /** What the file says it is, from its first bytes; null when it is nothing of X's. Blocks. */
    static String sniff(ArchiveEntry entry) throws IOException {
        try (InputStream in = entry.open()) {
            byte[] head = head(in);
            String text = new String(head, wide(head) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            boolean ours = text.contains("window.YTD.") || text.contains("__THAR_CONFIG")
                    || text.contains("Grailbird.data.") || text.stripLeading().startsWith("var user_details");
            byte[] narrow = text.getBytes(StandardCharsets.UTF_8);
            return ours ? section(narrow, bodyStart(narrow), entry.name()) : null;
        }
    }

    /** A file that is cut early can't be looked at as a whole; what there is of it is most likely UTF-8. */
    private static Encodings.Encoding encoding(ArchiveEntry entry) {
        try {
            return Encodings.detect(entry);
        } catch (IOException cut) {
            return new Encodings.Encoding(StandardCharsets.UTF_8, 0, true);
        }
    }

    /** The first bytes; fewer when the file ends or breaks before. */
    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            for (int count = 0; length < HEAD && count >= 0; count = in.read(head, length, HEAD - length)) {
                length += count;
            }
        } catch (IOException cut) {
            if (length == 0) {
                throw cut;
            }
        }
        return Arrays.copyOf(head, length);
    }

    private static boolean wide(byte[] head) {
        return head.length > 1 && ((head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe
                || (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff);
    }

    /** Behind the first {@code =}, unless the JSON begins at once. */
    private static int bodyStart(byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == '=') {
                return i + 1;
            }
            if (head[i] == '[' || head[i] == '{') {
                return i;
            }
        }
        return 0;
    }

    private static String section(byte[] head, int start, String fileName) {
        String before = new String(head, 0, start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (before.contains("__thar_config")) {
            return "manifest";
        }
        if (before.contains("grailbird.data.tweets")) {
            return "tweets";
        }
        if (before.contains("user_details")) {
            return "user-details";
        }
        int ytd = before.indexOf("ytd.");
        int end = ytd < 0 ? -1 : before.indexOf('.', ytd + 4);
        String name = end > 0 ? before.substring(ytd + 4, end)
                : Contents.section(fileName);
        return name.replace('_', '-');
    }

    /** Asks for cancel with every block. */
    private static final class Watched extends FilterInputStream {
        private final IProgressMonitor monitor;

        Watched(InputStream in, IProgressMonitor monitor) {
            super(in);
            this.monitor = monitor;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return super.read(into, offset, length);
        }
    }

    /** A text of another encoding as UTF-8 bytes. */
    private static final class AsUtf8 extends InputStream {
        private static final Charset UTF_8 = StandardCharsets.UTF_8;
        private final Reader reader;
        private final char[] chars = new char[8192];
        private byte[] bytes = new byte[0];
        private int at;

        AsUtf8(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return at < bytes.length || more() ? bytes[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (at >= bytes.length && !more()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, offset, count);
            at += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }

        /** A pair of surrogates is kept together: the second half is read with the first. */
        private boolean more() throws IOException {
            int count = reader.read(chars, 0, chars.length - 1);
            if (count <= 0) {
                return false;
            }
            if (Character.isHighSurrogate(chars[count - 1])) {
                int second = reader.read();
                if (second >= 0) {
                    chars[count++] = (char) second;
                }
            }
            bytes = new String(chars, 0, count).getBytes(UTF_8);
            at = 0;
            return true;
        }
    }
}
