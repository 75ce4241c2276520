package org.kith.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Copies, measures and removes folders. Pure functions over the disk. */
final class Folders {
    private Folders() {
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path each : list(folder).reversed()) {
                Files.delete(each);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path each : list(from)) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else if (Files.isRegularFile(each)) {
                Files.copy(each, target);
            }
        }
    }

    static double megabytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path each : list(folder)) {
            bytes += Files.isRegularFile(each) ? Files.size(each) : 0;
        }
        return bytes / 1048576.0;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
