package org.kith.core.platform.io;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.kith.core.platform.ArchiveEntry;

/** Small files in memory for these tests. */
final class Bytes {
    private Bytes() {
    }

    static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static ArchiveEntry entry(String text, Charset charset) {
        return entry(text.getBytes(charset));
    }

    static ArchiveEntry entry(byte[] bytes) {
        return new ArchiveEntry() {
            @Override
            public String path() {
                return "some/file.txt";
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
