package org.kith.core.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.eclipse.osgi.util.NLS;

/**
 * The content of one member of a zip, stored or deflated. Gives every byte that is there; where the zip is cut or
 * damaged, it then fails with a sentence that names the member. Used by one thread.
 */
final class ZipContent extends InputStream {
    private static final long LOCAL = 0x04034b50L;

    private final Source data;
    private final ZipMember member;
    private final String path;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[1 << 14];
    private long at;
    private boolean ended;

    private ZipContent(Source data, ZipMember member, String path) {
        this.data = data;
        this.member = member;
        this.path = path;
        inflater = member.method() == 8 ? new Inflater(true) : null;
    }

    /** Finds the data behind the local header. */
    static ZipContent open(Source zip, ZipMember member, String path) throws IOException {
        try {
            byte[] header = zip.bytes(member.header(), 30);
            if (Little.u32(header, 0) != LOCAL) {
                throw new ZipException(NLS.bind(Messages.Zip_member, path));
            }
            long start = member.header() + 30 + Little.u16(header, 26) + Little.u16(header, 28);
            return new ZipContent(zip.slice(start, member.packed()), member, path);
        } catch (EOFException cut) {
            throw new EOFException(NLS.bind(Messages.Zip_cut, path));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (ended) {
            return -1;
        }
        int count = inflater == null ? stored(into, offset, length) : inflated(into, offset, length);
        if (count < 0) {
            ended = true;
            check();
        } else {
            crc.update(into, offset, count);
        }
        return count;
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
    }

    private int stored(byte[] into, int offset, int length) throws IOException {
        int count = data.read(at, into, offset, length);
        at += Math.max(0, count);
        return count;
    }

    private int inflated(byte[] into, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(into, offset, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                int read = data.read(at, packed, 0, packed.length);
                if (read < 0 || inflater.needsDictionary()) {
                    throw new EOFException(NLS.bind(Messages.Zip_cut, path));
                }
                at += read;
                inflater.setInput(packed, 0, read);
            }
        } catch (DataFormatException damaged) {
            throw new ZipException(NLS.bind(Messages.Zip_member, path));
        }
    }

    private void check() throws IOException {
        if (member.cut() || inflater == null && at < member.packed()) {
            throw new EOFException(NLS.bind(Messages.Zip_cut, path));
        }
        if (member.crc() != crc.getValue()) {
            throw new ZipException(NLS.bind(Messages.Zip_checksum, path));
        }
    }
}
