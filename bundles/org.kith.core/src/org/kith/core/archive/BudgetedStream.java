package org.kith.core.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reports how far a member has been read. Used by one thread. */
final class BudgetedStream extends FilterInputStream {
    private final Member member;
    private long position;

    BudgetedStream(InputStream in, Member member) {
        super(in);
        this.member = member;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            member.reached(++position);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            position += count;
            member.reached(position);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        position += skipped;
        member.reached(position);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
