package org.kith.platform.linkedin;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.kith.core.platform.ArchiveEntry;

/**
 * A file that ends where it can't be read on, as one in a cut zip does, so that what stands before is read. Whether it
 * was cut is asked afterwards. Used by one thread.
 */
final class CutEntry implements ArchiveEntry {
    private final ArchiveEntry whole;
    private IOException cut;

    CutEntry(ArchiveEntry whole) {
        this.whole = whole;
    }

    /** What ended it; null when it was read to its end. */
    IOException cut() {
        return cut;
    }

    @Override
    public String path() {
        return whole.path();
    }

    @Override
    public long size() {
        return whole.size();
    }

    @Override
    public InputStream open() {
        InputStream in;
        try {
            in = whole.open();
        } catch (IOException closed) {
            cut = closed;
            in = InputStream.nullInputStream();
        }
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                try {
                    return super.read(into, offset, length);
                } catch (IOException broken) {
                    cut = broken;
                    return -1;
                }
            }
        };
    }
}
