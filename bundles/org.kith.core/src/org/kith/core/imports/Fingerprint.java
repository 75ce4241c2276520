package org.kith.core.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;

/**
 * Tells the same archive again without reading it all: paths and sizes of its files, and the beginning of the first
 * ones. Only ever told to people; what is new is decided by keys.
 */
final class Fingerprint {
    private static final int BEGINNINGS = 32;
    private static final int BEGINNING = 1 << 16;

    private Fingerprint() {
    }

    static String of(Archive archive) {
        MessageDigest hash;
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        long size = 0;
        int read = 0;
        for (ArchiveEntry entry : archive.entries()) {
            hash.update((entry.path() + '\n' + entry.size() + '\n').getBytes(StandardCharsets.UTF_8));
            size += Math.max(0, entry.size());
            if (read++ < BEGINNINGS) {
                try (InputStream in = entry.open()) {
                    hash.update(in.readNBytes(BEGINNING));
                } catch (IOException | RuntimeException e) {
                    hash.update((byte) 0);
                }
            }
        }
        return size + "-" + HexFormat.of().formatHex(hash.digest());
    }
}
