package org.kith.core.platform.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text of another charset as UTF-8 bytes. Not thread-safe. */
final class Transcoded extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[8 << 10];
    private byte[] bytes = new byte[0];
    private int at;
    private int kept;

    Transcoded(InputStream in, Charset charset) {
        reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (at >= bytes.length) {
            if (!encodeMore()) {
                return -1;
            }
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

    /** Encodes the next characters; a high surrogate at the end waits for its other half. */
    private boolean encodeMore() throws IOException {
        int read = reader.read(chars, kept, chars.length - kept);
        int count = kept + Math.max(read, 0);
        if (count == 0) {
            return false;
        }
        kept = read >= 0 && Character.isHighSurrogate(chars[count - 1]) ? 1 : 0;
        bytes = new String(chars, 0, count - kept).getBytes(StandardCharsets.UTF_8);
        if (kept > 0) {
            chars[0] = chars[count - 1];
        }
        at = 0;
        return true;
    }
}
