package org.kith.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.bench.BenchWorkspace;
import org.kith.bench.bare.BareArchive;
import org.kith.bench.bare.BareDatabase;
import org.kith.bench.bare.Spooled;
import org.kith.samples.volume.XVolume;

/**
 * Imports a large X archive into an empty workspace, the same again, and a newer one into the filled workspace. The
 * baseline parses the same files with Jackson and inserts the very rows that Kith wrote, into a database with Kith's
 * own tables and indexes, in batches with a commit each 1,000 rows.
 */
final class ImportBench implements Bench {
    static final String WORKSPACE = "import-workspace";
    private static final String NAME = "import";

    private double processor;

    @Override
    public void run(Run run) throws Exception {
        int size = run.size(1_000_000);
        warmUp(run);
        Path first = run.empty("import-archive");
        XVolume.of(size).write(first);
        int contacts = XVolume.of(size).contacts();
        Path second = run.empty("import-newer");
        new XVolume(size, contacts, size).write(second);
        Path workspace = run.empty(WORKSPACE);

        double fresh = timed(run, workspace, first, "into an empty workspace");
        double freshProcessor = processor;
        Path database = run.environment().store(workspace);
        Path spool = run.folder().resolve("import-first.rows");
        Path spoolNewer = run.folder().resolve("import-newer.rows");
        Spooled.of(run.environment().engine(), database, spool);
        double again = timed(run, workspace, first, "the same again");
        try (BenchWorkspace open = run.environment().open(workspace, run.monitor())) {
            run.figures().add(Figure.told(NAME, "backup before an import into the filled workspace",
                    Timings.seconds(() -> open.backup(run.monitor())), "s"));
        }
        Folders.delete(workspace.resolve("backups"));
        Path filled = run.empty("import-filled");
        Folders.copy(database, filled);
        Spooled before = Spooled.of(run.environment().engine(), filled, spoolNewer);
        double newer = timed(run, workspace, second, "a newer one into the filled workspace");
        double newerProcessor = processor;
        before.difference(run.environment().engine(), database, spoolNewer);

        Path empty = emptyDatabase(run);
        double bare = bare(run, first, empty, spool, true, "bare, empty");
        run.figures().add(Figure.ratio(NAME, "%,d interactions, empty workspace".formatted(size), fresh, "s", bare,
                1.5));
        processors(run, "empty workspace", freshProcessor);
        run.figures().add(Figure.ratio(NAME, "the same again, by the first", again, "s", fresh, .8));
        double bareNewer = bare(run, second, filled, spoolNewer, false, "bare, filled");
        run.figures().add(Figure.ratio(NAME, "%,d more, filled workspace".formatted(size), newer, "s", bareNewer,
                1.5));
        processors(run, "filled workspace", newerProcessor);
        run.figures().add(Figure.told(NAME, "store on disk", Folders.megabytes(database), "MB"));
        Folders.delete(second);
        Folders.delete(filled);
        Folders.delete(empty);
        Files.deleteIfExists(spool);
        Files.deleteIfExists(spoolNewer);
    }

    /** A small import of each kind, so that nobody pays for the compiler alone. */
    private static void warmUp(Run run) throws Exception {
        Path archive = run.empty("warm-archive");
        XVolume.of(5_000).write(archive);
        BareArchive.parse(archive);
        try (BenchWorkspace workspace = run.environment().open(run.empty("warm-workspace"), run.monitor())) {
            workspace.importPath(archive, run.monitor());
        }
        Folders.delete(run.folder().resolve("warm-workspace"));
        Folders.delete(archive);
    }

    private double timed(Run run, Path folder, Path archive, String what) throws Exception {
        try (BenchWorkspace workspace = run.environment().open(folder, run.monitor())) {
            TimelineProbe probe = new TimelineProbe(workspace.store());
            double seconds;
            double before = Timings.processorSeconds();
            try (probe) {
                seconds = Timings.seconds(() -> workspace.importPath(archive, SubMonitor.convert(run.monitor())));
            }
            processor = Timings.processorSeconds() - before;
            run.figures().add(Figure.told(NAME, "time, " + what, seconds, "s"));
            run.figures().add(Figure.atMost(NAME, "timeline read meanwhile, p95, " + what,
                    probe.timings().percentile(.95), "ms", 50));
            run.figures().add(Figure.told(NAME, "timeline read meanwhile, worst, " + what,
                    probe.timings().percentile(1), "ms"));
            run.figures().add(Figure.atMost(NAME, "peak heap, garbage included, " + what, HeapWatch.peakMegabytes(),
                    "MB", 512));
            return seconds;
        }
    }

    static Path emptyDatabase(Run run) throws Exception {
        Path folder = run.empty("bare-workspace");
        run.environment().open(folder, run.monitor()).close();
        return run.environment().store(folder);
    }

    private double bare(Run run, Path archive, Path database, Path spool, boolean clear, String what)
            throws Exception {
        double before = Timings.processorSeconds();
        double parse = Timings.seconds(() -> BareArchive.parse(archive));
        run.figures().add(Figure.told(NAME, what + ": Jackson parse", parse, "s"));
        double insert = insert(run, NAME, database, spool, clear, what);
        processor = Timings.processorSeconds() - before;
        return parse + insert;
    }

    /** The same ratio in seconds of processors, for a machine that does other things too. */
    private void processors(Run run, String what, double ours) {
        Figure figure = Figure.ratio(NAME, "processor time, " + what, ours, "s", processor, 1.5);
        run.figures().add(new Figure(NAME, figure.metric(), ours, "s", processor, figure.ratio(), null, null));
    }

    /** Time to insert a spool, less the time to read it. */
    static double insert(Run run, String bench, Path database, Path spool, boolean clear, String what)
            throws Exception {
        try (BareDatabase bare = new BareDatabase(run.environment().engine(), database)) {
            if (clear) {
                bare.clear();
            }
            Map<String, Integer> widths = bare.widths();
            double read = Timings.seconds(() -> BareDatabase.read(spool, widths));
            Counted counted = new Counted();
            double insert = Timings.seconds(() -> counted.rows = bare.insert(spool));
            double net = insert - read;
            run.figures().add(Figure.told(bench, what + ": inserts " + counted.rows, net, "s"));
            return net;
        }
    }

    private static final class Counted {
        private Map<String, Long> rows = Map.of();
    }
}
