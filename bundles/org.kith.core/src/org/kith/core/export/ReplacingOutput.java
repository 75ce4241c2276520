package org.kith.core.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Writes beside the destination and takes its place when all is written and on disk, so that a half-written export
 * never replaces a whole one. One use, one thread; close without {@link #commit()} removes what was written.
 */
final class ReplacingOutput implements ExportOutput, AutoCloseable {
    private final Path destination;
    private final Path draft;
    private boolean folder;
    private boolean committed;

    ReplacingOutput(Path destination) throws IOException {
        this.destination = destination.toAbsolutePath();
        Path parent = this.destination.getParent();
        Files.createDirectories(parent);
        String name = "." + this.destination.getFileName() + ".part";
        this.draft = parent.resolve(name);
        remove(draft);
    }

    @Override
    public OutputStream file() throws IOException {
        return durable(draft);
    }

    @Override
    public OutputStream file(String path) throws IOException {
        folder = true;
        Path file = draft.resolve(path).normalize();
        if (!file.startsWith(draft)) {
            throw new IOException(path + " leaves the folder of the export");
        }
        Files.createDirectories(file.getParent());
        return durable(file);
    }

    /** Puts the finished export in place. A folder that was there before is replaced as a whole. */
    void commit() throws IOException {
        if (folder && Files.isDirectory(destination)) {
            Path old = destination.resolveSibling("." + destination.getFileName() + ".old");
            remove(old);
            Files.move(destination, old);
            try {
                Files.move(draft, destination);
            } catch (IOException e) {
                Files.move(old, destination);
                throw e;
            }
            remove(old);
        } else {
            try {
                Files.move(draft, destination, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, destination, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        committed = true;
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            remove(draft);
        }
    }

    private static OutputStream durable(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return new FilterOutputStream(new BufferedOutputStream(out, 1 << 16)) {
            private boolean closed;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                super.out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                if (!closed) {
                    closed = true;
                    super.close();
                    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.force(true);
                    }
                }
            }
        };
    }

    private static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
