package org.kith.store.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The store's folder: the engine's subfolder, {@code format} with the schema's version, which is read before the
 * engine touches anything, and {@code creating} while a new store is not yet whole.
 */
final class StoreFiles {
    private static final String FORMAT = "format";
    private static final String CREATING = "creating";

    private final Path folder;

    StoreFiles(Path folder) {
        this.folder = folder;
    }

    /** Version that the file names; 0 when there is none or it can't be read. */
    int format() throws IOException {
        Path file = folder.resolve(FORMAT);
        if (!Files.exists(file)) {
            return 0;
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    void writeFormat(int version) throws IOException {
        Path next = folder.resolve(FORMAT + ".new");
        Files.writeString(next, version + "\n");
        Files.move(next, folder.resolve(FORMAT), StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    boolean creating() {
        return Files.exists(folder.resolve(CREATING));
    }

    void beginCreating() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(CREATING), "");
    }

    void endCreating() throws IOException {
        Files.deleteIfExists(folder.resolve(CREATING));
    }

    /** Removes the engine's files of a store whose making was cut off: it has nothing in it yet. */
    static void delete(Path files) throws IOException {
        if (!Files.exists(files)) {
            return;
        }
        Files.walkFileTree(files, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
