package org.kith.core.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.io.Limits;

/**
 * Reads the central directory of a zip (APPNOTE.TXT 4.3 and 4.5.3, zip64 as well). Our own rather than the JDK's,
 * because one bad name must not cost the whole archive and because the JDK does not tell Unix modes.
 */
final class ZipDirectory {
    private static final long END = 0x06054b50L;
    private static final long END64 = 0x06064b50L;
    private static final long LOCATOR64 = 0x07064b50L;
    private static final long ENTRY = 0x02014b50L;
    private static final int TAIL = 65_535 + 22;
    private static final long MAX32 = 0xffffffffL;
    private static final int CHUNK = 1 << 20;

    private ZipDirectory() {
    }

    /** Thrown when a zip has more members than allowed. */
    static final class TooManyMembers extends IOException {
        private static final long serialVersionUID = 1;

        TooManyMembers(String message) {
            super(message);
        }
    }

    /**
     * All members in the order of the directory.
     *
     * @return null when the zip has no directory, as when it was cut
     * @throws ZipException   when the directory is damaged
     * @throws TooManyMembers when it has more than the limit
     */
    static List<ZipMember> read(Source zip, Limits limits) throws IOException {
        int length = (int) Math.min(TAIL, zip.size());
        long tailAt = zip.size() - length;
        byte[] tail = zip.bytes(tailAt, length);
        for (int at = length - 22; at >= 0; at--) {
            if (tail[at] == 'P' && Little.u32(tail, at) == END && at + 22 + Little.u16(tail, at + 20) <= length) {
                return read(zip, tail, at, tailAt + at, limits);
            }
        }
        return null;
    }

    private static List<ZipMember> read(Source zip, byte[] tail, int at, long endAt, Limits limits)
            throws IOException {
        long count = Little.u16(tail, at + 10);
        long size = Little.u32(tail, at + 12);
        long start = Little.u32(tail, at + 16);
        long directoryEnd = endAt;
        if (at >= 20 && Little.u32(tail, at - 20) == LOCATOR64) {
            long end64At = Little.i64(tail, at - 12);
            if (end64At < 0 || end64At > endAt - 56) {
                throw new ZipException(Messages.Zip_directory);
            }
            byte[] end64 = zip.bytes(end64At, 56);
            if (Little.u32(end64, 0) == END64) {
                count = Little.i64(end64, 32);
                size = Little.i64(end64, 40);
                start = Little.i64(end64, 48);
                directoryEnd = end64At;
            }
        }
        if (count > limits.members() || size > 1024L * limits.members()) {
            throw new TooManyMembers(NLS.bind(Messages.Zip_members, limits.members()));
        }
        if (size < 0 || size > directoryEnd || start < 0) {
            throw new ZipException(Messages.Zip_directory);
        }
        long really = directoryEnd - size;
        return entries(zip, really, size, Math.max(0, really - start), count, limits);
    }

    /** Walks the directory; {@code shift} is what was put before the zip (a self-extracting program). */
    private static List<ZipMember> entries(Source zip, long start, long size, long shift, long count, Limits limits)
            throws IOException {
        List<ZipMember> members = new ArrayList<>((int) Math.min(count, 1 << 16));
        byte[] chunk = new byte[0];
        long chunkAt = start;
        long at = start;
        while (at + 46 <= start + size) {
            int in = (int) (at - chunkAt);
            if (in + 46 + 3 * 65_535 > chunk.length && chunkAt + chunk.length < start + size) {
                chunkAt = at;
                chunk = zip.bytes(at, (int) Math.min(CHUNK, start + size - at));
                in = 0;
            }
            int total = in + 46 > chunk.length ? Integer.MAX_VALUE : 46 + Little.u16(chunk, in + 28)
                    + Little.u16(chunk, in + 30) + Little.u16(chunk, in + 32);
            if (total > chunk.length - in || Little.u32(chunk, in) != ENTRY) {
                throw new ZipException(Messages.Zip_directory);
            }
            if (members.size() >= limits.members()) {
                throw new TooManyMembers(NLS.bind(Messages.Zip_members, limits.members()));
            }
            members.add(entry(chunk, in, shift));
            at += total;
        }
        return members;
    }

    private static ZipMember entry(byte[] bytes, int at, long shift) throws ZipException {
        int nameLength = Little.u16(bytes, at + 28);
        int extraLength = Little.u16(bytes, at + 30);
        long packed = Little.u32(bytes, at + 20);
        long size = Little.u32(bytes, at + 24);
        long header = Little.u32(bytes, at + 42);
        int extra = at + 46 + nameLength;
        int end = extra + extraLength;
        while (extra + 4 <= end) {
            int id = Little.u16(bytes, extra);
            int length = Little.u16(bytes, extra + 2);
            int value = extra + 4;
            extra = value + length;
            if (id != 1 || extra > end) {
                continue;
            }
            if (size == MAX32 && value + 8 <= extra) {
                size = Little.i64(bytes, value);
                value += 8;
            }
            if (packed == MAX32 && value + 8 <= extra) {
                packed = Little.i64(bytes, value);
                value += 8;
            }
            if (header == MAX32 && value + 8 <= extra) {
                header = Little.i64(bytes, value);
            }
        }
        if (size < 0 || packed < 0 || header < 0) {
            throw new ZipException(Messages.Zip_directory);
        }
        int madeBy = bytes[at + 5] & 0xff;
        int mode = madeBy == 3 || madeBy == 19 ? Little.u16(bytes, at + 40) : 0;
        return new ZipMember(Arrays.copyOfRange(bytes, at + 46, at + 46 + nameLength), Little.u16(bytes, at + 8),
                Little.u16(bytes, at + 10), Little.u32(bytes, at + 16), packed, size, header + shift, mode, false);
    }
}
