package org.kith.core.archive;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds the members of a zip that has lost its directory, because a download was cut, by walking from local header to
 * local header. Members whose length stands behind them are unpacked once to find it.
 */
final class ZipScan {
    private static final long LOCAL = 0x04034b50L;
    private static final long DESCRIPTOR = 0x08074b50L;

    private final Source zip;
    private final Budget budget;
    private final IProgressMonitor monitor;
    private final List<ZipMember> members = new ArrayList<>();

    ZipScan(Source zip, Budget budget, IProgressMonitor monitor) {
        this.zip = zip;
        this.budget = budget;
        this.monitor = monitor;
    }

    /** All members up to the cut, the last one perhaps marked as cut. */
    List<ZipMember> members() throws IOException {
        long at = 0;
        try {
            while (at >= 0 && at + 30 <= zip.size() && members.size() < budget.limits().members()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                byte[] header = zip.bytes(at, 30);
                if (Little.u32(header, 0) != LOCAL) {
                    break;
                }
                at = member(at, header);
            }
        } catch (EOFException inHeader) {
            return members;
        }
        return members;
    }

    /** Notes one member; the position behind it, -1 when it is the last that can be found. */
    private long member(long at, byte[] header) throws IOException {
        int flags = Little.u16(header, 6);
        int method = Little.u16(header, 8);
        int nameLength = Little.u16(header, 26);
        int extraLength = Little.u16(header, 28);
        byte[] name = zip.bytes(at + 30, nameLength + extraLength);
        byte[] raw = Arrays.copyOf(name, nameLength);
        long start = at + 30 + nameLength + extraLength;
        long packed = Little.u32(header, 18);
        long size = Little.u32(header, 22);
        boolean behind = (flags & 8) != 0;
        if (!behind) {
            if (packed == 0xffffffffL) {
                packed = wide(name, nameLength, 8);
                size = wide(name, nameLength, 0);
            }
            boolean cut = start + packed > zip.size();
            members.add(new ZipMember(raw, flags, method, Little.u32(header, 14), packed, size, at, 0, cut));
            return cut ? -1 : start + packed;
        }
        return method == 8 ? unpacked(at, start, raw, flags) : -1;
    }

    private static long wide(byte[] extra, int from, int at) {
        int place = from;
        while (place + 20 <= extra.length) {
            if (Little.u16(extra, place) == 1) {
                return Math.max(0, Little.i64(extra, place + 4 + at));
            }
            place += 4 + Little.u16(extra, place + 2);
        }
        return 0xffffffffL;
    }

    /** Unpacks a member to find where it ends. */
    private long unpacked(long at, long start, byte[] raw, int flags) throws IOException {
        Inflater inflater = new Inflater(true);
        CRC32 crc = new CRC32();
        byte[] in = new byte[1 << 14];
        byte[] out = new byte[1 << 16];
        boolean cut = false;
        try {
            while (!inflater.finished() && !cut) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (inflater.needsInput()) {
                    int count = zip.read(start + inflater.getBytesRead(), in, 0, in.length);
                    cut = count < 0;
                    inflater.setInput(in, 0, Math.max(0, count));
                }
                int count = inflater.inflate(out);
                crc.update(out, 0, count);
                cut |= budget.dense(inflater.getBytesWritten(), Math.max(1, inflater.getBytesRead()))
                        || inflater.getBytesWritten() > budget.limits().bytesOut();
            }
        } catch (DataFormatException damaged) {
            cut = true;
        } finally {
            long packed = inflater.getBytesRead();
            long size = inflater.getBytesWritten();
            inflater.end();
            members.add(new ZipMember(raw, flags, 8, crc.getValue(), packed, size, at, 0, cut));
        }
        if (cut) {
            return -1;
        }
        return behindDescriptor(start + members.getLast().packed());
    }

    /** A descriptor has 12 or 20 bytes, with or without its signature. */
    private long behindDescriptor(long at) throws IOException {
        for (int length : new int[] {16, 12, 24, 20}) {
            if (at + length + 4 <= zip.size()) {
                byte[] bytes = zip.bytes(at, length + 4);
                boolean signed = Little.u32(bytes, 0) == DESCRIPTOR;
                if (signed == (length == 16 || length == 24) && bytes[length] == 'P' && bytes[length + 1] == 'K') {
                    return at + length;
                }
            }
        }
        return -1;
    }
}
