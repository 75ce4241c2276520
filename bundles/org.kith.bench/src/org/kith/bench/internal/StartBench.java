package org.kith.bench.internal;

import java.nio.file.Path;
import java.util.List;
import org.kith.bench.BenchWorkspace;
import org.kith.samples.volume.CardVolume;

/**
 * Starts the command line on a small workspace and waits for its first byte; against the same platform with the same
 * bundles and flags and an application that only boots the database. In turns, medians.
 */
final class StartBench implements Bench {
    private static final String NAME = "start";

    @Override
    public void run(Run run) throws Exception {
        Path workspace = run.empty("start-workspace");
        Path cards = run.folder().resolve("start.vcf");
        new CardVolume(run.size(500)).write(cards);
        try (BenchWorkspace open = run.environment().open(workspace, run.monitor())) {
            open.importPath(cards, run.monitor());
        }
        List<String> command = run.environment().command(List.of("people", "--limit", "1", "--workspace",
                workspace.toString()));
        List<String> idle = run.environment().idle(run.environment().store(workspace));
        if (command.isEmpty() || idle.isEmpty()) {
            throw new IllegalStateException("Starting is measured from an installed program only.");
        }
        Timings ours = new Timings();
        Timings bare = new Timings();
        FirstByte.of(command);
        FirstByte.of(idle);
        for (int i = 0; i < Math.clamp(run.rounds() / 20, 3, 9); i++) {
            bare.add(FirstByte.of(idle));
            ours.add(FirstByte.of(command));
        }
        run.figures().add(Figure.told(NAME, "to the first byte, worst", ours.percentile(1), "ms"));
        run.figures().add(Figure.ratio(NAME, "to the first byte, median", ours.percentile(.5), "ms",
                bare.percentile(.5), 1.5));
    }
}
