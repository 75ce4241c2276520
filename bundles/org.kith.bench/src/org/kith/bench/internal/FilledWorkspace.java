package org.kith.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.kith.bench.BenchWorkspace;
import org.kith.samples.volume.XVolume;

/** A workspace with many interactions: the one that the import benchmark left, or a new one. */
final class FilledWorkspace {
    private FilledWorkspace() {
    }

    static BenchWorkspace open(Run run) throws Exception {
        return open(run, run.folder().resolve(ImportBench.WORKSPACE));
    }

    static BenchWorkspace open(Run run, Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Path archive = run.empty("filled-archive");
            XVolume.of(run.size(1_000_000)).write(archive);
            try (BenchWorkspace workspace = run.environment().open(folder, run.monitor())) {
                workspace.importPath(archive, run.monitor());
            }
            Folders.delete(archive);
        }
        return run.environment().open(folder, run.monitor());
    }
}
