package org.kith.platform.x;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Cuts a damaged file into its records without understanding JSON: a record begins where <code>{ "tweet" :</code>
 * stands. Inside a text the quote would be escaped, so this holds however broken the record before is. A file whose
 * rows have no such wrapper is cut at the first name of its first row. Used only after a parser has failed; bounded by
 * {@link Json#LONGEST}.
 */
final class RecordScanner {
    /** Takes one record. */
    interface Taker {
        /**
         * Called for each record, in order.
         *
         * @param name   the name that began it
         * @param bytes  from its brace up to the next record, rubbish at the end included; null when it was too long
         * @param line   where it begins, from 1
         * @param offset where it begins, in bytes of the JSON
         */
        void take(String name, byte[] bytes, long line, long offset, boolean last) throws IOException;
    }

    private static final int NAME = 40;
    private static final int HEADER = 256;

    private final Set<String> names;
    private final Taker taker;
    private byte[] record = new byte[1 << 16];
    private int length;
    private boolean tooLong;
    private String only;

    private String open;
    private long openLine;
    private long openOffset;

    private final byte[] name = new byte[NAME];
    private int nameLength;
    private int state;
    private int braceBack;
    private long braceLine;
    private long braceOffset;

    RecordScanner(Set<String> names, Taker taker) {
        this.names = names;
        this.taker = taker;
    }

    /** Reads to the end of the stream. */
    void scan(InputStream in, long firstLine) throws IOException {
        byte[] block = new byte[1 << 16];
        long line = firstLine;
        long offset = 0;
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            for (int i = 0; i < count; i++, offset++) {
                byte b = block[i];
                append(b);
                if (b == '\n') {
                    line++;
                }
                step(b, line, offset);
            }
        }
        finish(length, true);
    }

    private void step(byte b, long line, long offset) throws IOException {
        braceBack++;
        if (b == '{' && state != 2) {
            state = 1;
            braceBack = 1;
            braceLine = line;
            braceOffset = offset;
        } else if (state == 1) {
            state = b == '"' ? 2 : blank(b) ? 1 : 0;
            nameLength = 0;
        } else if (state == 2) {
            if (b == '"') {
                state = 3;
            } else if (b == '\\' || b == '\n' || nameLength == NAME) {
                state = 0;
            } else {
                name[nameLength++] = b;
            }
        } else if (state == 3 && !blank(b)) {
            state = 0;
            if (b == ':' && braceBack < HEADER) {
                found(new String(name, 0, nameLength, StandardCharsets.UTF_8));
            }
        }
    }

    private void found(String key) throws IOException {
        if (only == null) {
            only = names.contains(key) ? "" : key;
        }
        if (!(only.isEmpty() ? names.contains(key) : only.equals(key))) {
            return;
        }
        byte[] header = Arrays.copyOfRange(record, length - braceBack, length);
        finish(length - braceBack, false);
        System.arraycopy(header, 0, record, 0, header.length);
        length = header.length;
        tooLong = false;
        open = key;
        openLine = braceLine;
        openOffset = braceOffset;
    }

    private void finish(int end, boolean last) throws IOException {
        if (open != null) {
            taker.take(open, tooLong ? null : Arrays.copyOf(record, end), openLine, openOffset, last);
        }
    }

    /** A record that grows too long keeps its last bytes only: the next one's beginning may be among them. */
    private void append(byte b) {
        if (length == record.length) {
            if (length >= Json.LONGEST || open == null) {
                tooLong |= open != null;
                System.arraycopy(record, length - HEADER, record, 0, HEADER);
                length = HEADER;
            } else {
                record = Arrays.copyOf(record, Math.min(Json.LONGEST, length * 2));
            }
        }
        record[length++] = b;
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
