package org.kith.core.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Packs a folder as a ustar for tests. */
final class TinyTar {
    private TinyTar() {
    }

    static void pack(Path folder, Path to, boolean gzip) throws IOException {
        try (OutputStream file = Files.newOutputStream(to); OutputStream out = gzip ? new GZIPOutputStream(file) : file;
                Stream<Path> all = Files.walk(folder)) {
            for (Path one : (Iterable<Path>) all.filter(Files::isRegularFile).sorted()::iterator) {
                file(out, folder.relativize(one).toString(), '0', Files.readAllBytes(one));
            }
            out.write(new byte[1024]);
        }
    }

    static void file(OutputStream out, String name, char type, byte[] content) throws IOException {
        byte[] head = new byte[512];
        put(head, 0, name);
        put(head, 100, "0000644");
        put(head, 124, String.format("%011o", content.length));
        put(head, 136, "00000000000");
        head[156] = (byte) type;
        put(head, 257, "ustar");
        put(head, 263, "00");
        out.write(head);
        out.write(content);
        out.write(new byte[(512 - content.length % 512) % 512]);
    }

    private static void put(byte[] head, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, head, at, bytes.length);
    }
}
