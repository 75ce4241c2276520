package org.kith.core.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem.Code;

/**
 * Reads a tar (POSIX.1-2001 ustar with pax and GNU long names), packed with gzip or plain. Small files are kept in
 * memory, others found again by unpacking up to their place.
 */
final class TarReader {
    private static final int BLOCK = 512;
    private static final int SMALL = 1 << 20;
    private static final long KEPT = 64 << 20;

    private final Budget budget;
    private final Notes notes;
    private final IProgressMonitor monitor;
    private long kept;

    TarReader(Budget budget, Notes notes, IProgressMonitor monitor) {
        this.budget = budget;
        this.notes = notes;
        this.monitor = monitor;
    }

    static boolean gzip(Source source) throws IOException {
        return source.size() > 18 && Little.u16(source.bytes(0, 2), 0) == 0x8b1f;
    }

    /** Whether it is a tar, under gzip or not. */
    static boolean tar(Source source, boolean gzip) throws IOException {
        try (InputStream in = open(source, gzip)) {
            byte[] head = in.readNBytes(BLOCK);
            return head.length == BLOCK && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar");
        } catch (EOFException tooShort) {
            return false;
        }
    }

    static InputStream open(Source source, boolean gzip) throws IOException {
        return gzip ? new GZIPInputStream(source.stream(), 1 << 16) : source.stream();
    }

    /** All files of the tar up to its end or its cut. */
    List<Member> read(Source source, boolean gzip, String name) {
        List<Member> members = new ArrayList<>();
        long at = 0;
        String last = name;
        try (InputStream in = open(source, gzip)) {
            String longName = null;
            for (byte[] head = in.readNBytes(BLOCK); head.length == BLOCK && head[0] != 0;
                    head = in.readNBytes(BLOCK)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                long size = number(head, 124, 12);
                if (size < 0 || size > budget.limits().bytesOut()) {
                    notes.add(Code.MALFORMED, name, NLS.bind(Messages.Zip_unreadable, name));
                    break;
                }
                at += BLOCK;
                long padded = (size + BLOCK - 1) / BLOCK * BLOCK;
                char type = (char) head[156];
                if (type == 'L' || type == 'x') {
                    String text = new String(exactly(in, Math.min(padded, 1 << 16)), StandardCharsets.UTF_8);
                    in.skipNBytes(padded - Math.min(padded, 1 << 16));
                    longName = type == 'L' ? text.substring(0, (int) Math.min(size, end(text))) : pax(text, longName);
                } else {
                    last = longName != null ? longName : path(head);
                    longName = null;
                    if (!file(members, source, gzip, in, last, type, size, at, padded)) {
                        break;
                    }
                }
                at += padded;
                budget.take(name, 0, at, gzip ? source.size() : -1);
            }
        } catch (EOFException cut) {
            notes.add(Code.TRUNCATED, last, NLS.bind(Messages.Zip_truncated, name, last));
        } catch (BudgetExceeded bomb) {
            notes.add(Code.TOO_LARGE, name, bomb.getMessage());
        } catch (IOException failed) {
            notes.add(Code.MALFORMED, name, NLS.bind(Messages.Zip_unreadable, name));
        }
        return members;
    }

    /** Adds or refuses one file and moves the stream behind it; false when there are too many. */
    private boolean file(List<Member> members, Source source, boolean gzip, InputStream in, String path, char type,
            long size, long at, long padded) throws IOException {
        if (!budget.member()) {
            notes.add(Code.TOO_LARGE, path, NLS.bind(Messages.Zip_members, budget.limits().members()));
            return false;
        }
        Refusal refusal = type == '1' || type == '2' ? Refusal.LINK : type >= '3' && type <= '6' && type != '5'
                ? Refusal.SPECIAL : PathRules.check(path, budget.limits().path());
        boolean plain = type == '0' || type == 0 || type == '7';
        if (refusal != null && type != 'g') {
            notes.refuse(path, refusal);
        } else if (plain && !path.endsWith("/") && !Rubbish.is(path)) {
            if (size <= SMALL && kept + size <= KEPT) {
                byte[] bytes = exactly(in, size);
                kept += size;
                members.add(new Member(path, size, -1, () -> new ByteArrayInputStream(bytes), budget));
                in.skipNBytes(padded - size);
                return true;
            }
            members.add(new Member(path, size, -1, () -> from(source, gzip, at, size), budget));
        }
        in.skipNBytes(padded);
        return true;
    }

    private static InputStream from(Source source, boolean gzip, long at, long size) throws IOException {
        InputStream in = open(source, gzip);
        in.skipNBytes(at);
        return new BoundedStream(in, size);
    }

    private static byte[] exactly(InputStream in, long size) throws IOException {
        byte[] bytes = in.readNBytes((int) size);
        if (bytes.length < size) {
            throw new EOFException();
        }
        return bytes;
    }

    private static String path(byte[] head) {
        String prefix = text(head, 345, 155);
        return prefix.isEmpty() ? text(head, 0, 100) : prefix + '/' + text(head, 0, 100);
    }

    private static String text(byte[] head, int from, int length) {
        String text = new String(head, from, length, StandardCharsets.UTF_8);
        return text.substring(0, end(text));
    }

    private static int end(String text) {
        int end = text.indexOf(0);
        return end < 0 ? text.length() : end;
    }

    private static String pax(String text, String before) {
        for (String line : text.split("\n")) {
            int at = line.indexOf(" path=");
            if (at > 0) {
                return line.substring(at + 6);
            }
        }
        return before;
    }

    /** Octal, or GNU's binary form for files of 8 GB and more; -1 when it is no number. */
    private static long number(byte[] head, int from, int length) {
        if ((head[from] & 0x80) != 0) {
            long value = 0;
            for (int i = from + length - 8; i < from + length; i++) {
                value = value << 8 | head[i] & 0xff;
            }
            return value;
        }
        try {
            String text = text(head, from, length).strip();
            return text.isEmpty() ? 0 : Long.parseLong(text, 8);
        } catch (NumberFormatException no) {
            return -1;
        }
    }
}
