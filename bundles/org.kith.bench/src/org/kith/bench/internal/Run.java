package org.kith.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.bench.BenchEnvironment;

/**
 * One run of benchmarks.
 *
 * @param environment the program around
 * @param figures     where results go
 * @param folder      empty folder for this run
 * @param workspace   filled, to be kept; null for one in the folder
 * @param size        records; 0 for the size that the goals name
 * @param rounds      repetitions of short measurements
 * @param monitor     asked between steps and inside imports
 */
public record Run(BenchEnvironment environment, Figures figures, Path folder, Path workspace, int size, int rounds,
        IProgressMonitor monitor) {

    int size(int full) {
        return size > 0 ? size : full;
    }

    /** An empty folder of that name. */
    Path empty(String name) throws IOException {
        Path path = folder.resolve(name);
        Folders.delete(path);
        return Files.createDirectories(path);
    }
}
