package org.kith.core.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Bytes that can be read anywhere: a file, a part of one, an array. Safe for any thread. */
interface Source {
    long size();

    /** Reads at least one byte; -1 at the end. */
    int read(long position, byte[] into, int offset, int length) throws IOException;

    /** Reads exactly so many bytes. */
    default byte[] bytes(long position, int length) throws IOException {
        byte[] all = new byte[length];
        int done = 0;
        while (done < length) {
            int count = read(position + done, all, done, length - done);
            if (count < 0) {
                throw new EOFException();
            }
            done += count;
        }
        return all;
    }

    static Source of(FileChannel channel) throws IOException {
        long size = channel.size();
        return new Source() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(long position, byte[] into, int offset, int length) throws IOException {
                return channel.read(ByteBuffer.wrap(into, offset, length), position);
            }
        };
    }

    static Source of(byte[] bytes) {
        return new Source() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public int read(long position, byte[] into, int offset, int length) {
                if (position >= bytes.length) {
                    return -1;
                }
                int count = (int) Math.min(length, bytes.length - position);
                System.arraycopy(bytes, (int) position, into, offset, count);
                return count;
            }
        };
    }

    /** A part of this, cut where this ends. */
    default Source slice(long start, long length) {
        Source whole = this;
        long size = Math.max(0, Math.min(length, size() - start));
        return new Source() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public int read(long position, byte[] into, int offset, int count) throws IOException {
                return position >= size ? -1
                        : whole.read(start + position, into, offset, (int) Math.min(count, size - position));
            }
        };
    }

    /** All of it as a stream. */
    default InputStream stream() {
        Source source = this;
        return new InputStream() {
            private long at;

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
                int count = source.read(at, into, offset, length);
                at += Math.max(count, 0);
                return count;
            }

            @Override
            public long skip(long count) {
                long skipped = Math.max(0, Math.min(count, source.size() - at));
                at += skipped;
                return skipped;
            }
        };
    }
}
