package org.kith.core.platform.io;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.LongConsumer;

/** Passes text through and tells once, with its line number, where the first U+FFFD came by. */
final class ReplacementWatch extends FilterReader {
    private final LongConsumer first;
    private long line = 1;
    private boolean told;

    ReplacementWatch(Reader in, LongConsumer first) {
        super(in);
        this.first = first;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        for (int i = offset; !told && i < offset + count; i++) {
            if (into[i] == '\n') {
                line++;
            } else if (into[i] == '\uFFFD') {
                told = true;
                first.accept(line);
            }
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
