package org.kith.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.kith.bench.BenchWorkspace;
import org.kith.samples.volume.XVolume;

/** A workspace with many interactions: the one that the import benchmark left, or a new one. */
final class FilledWorkspace {
    private FilledWorkspace() {
    }

    static BenchWorkspace open(Run run) throws Exception {
        return open(run, run.folder().resolve(ImportBench.WORKSPACE));
    }

    /** At a time, for lists that depend on it; a workspace to be kept is used where one was named. */
    static BenchWorkspace open(Run run, Clock at) throws Exception {
        Path folder = run.workspace() != null ? run.workspace() : run.folder().resolve(ImportBench.WORKSPACE);
        open(run, folder).close();
        return run.environment().open(folder, at, run.monitor());
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
