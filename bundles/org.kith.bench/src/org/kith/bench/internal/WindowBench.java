package org.kith.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.bench.BenchWorkspace;
import org.kith.samples.volume.CardVolume;
import org.kith.samples.volume.XVolume;

/**
 * The window on 50,000 people and 1,000,000 interactions, each start in a process of its own, in turns with a bare
 * window of the same platform: start, first rows, typing into the filter, choosing people, the event thread during an
 * import, memory at rest. Needs a display.
 */
final class WindowBench implements Bench {
    private static final String NAME = "ui";
    private static final int PEOPLE = 50_000;
    private static final int STARTS = 3;

    @Override
    public void run(Run run) throws Exception {
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            throw new IllegalStateException("The window needs a display.");
        }
        Path workspace = run.workspace() == null ? run.folder().resolve(ImportBench.WORKSPACE) : run.workspace();
        fill(run, workspace);
        Path newer = run.empty("ui-newer");
        new XVolume(run.size(1_000_000) / 50, XVolume.of(run.size(1_000_000)).contacts(), run.size(1_000_000) + 1)
                .write(newer);
        Path empty = run.empty("ui-bare");
        Map<String, Timings> bare = new HashMap<>();
        Map<String, Timings> ours = new HashMap<>();
        start(run, "org.kith.ui.bench.bare", empty, null, new HashMap<>());
        start(run, "org.kith.ui.bench.window", workspace, null, new HashMap<>());
        for (int i = 0; i < STARTS; i++) {
            start(run, "org.kith.ui.bench.bare", empty, null, bare);
            start(run, "org.kith.ui.bench.window", workspace, null, ours);
        }
        Map<String, Timings> used = new HashMap<>();
        if (run.workspace() != null) {
            workspace = run.empty("ui-used");
            Folders.copy(run.workspace(), workspace);
        }
        start(run, "org.kith.ui.bench.window", workspace, newer, used);
        figures(run, bare, ours, used);
    }

    private static void figures(Run run, Map<String, Timings> bare, Map<String, Timings> ours,
            Map<String, Timings> used) {
        double usable = ours.get("usable").percentile(.5);
        run.figures().add(Figure.ratio(NAME, "usable window, median", usable, "ms",
                bare.get("usable").percentile(.5), 2));
        run.figures().add(Figure.atMost(NAME, "first rows after it, median",
                Math.max(0, ours.get("rows").percentile(.5) - usable), "ms", 1000));
        run.figures().add(Figure.ratio(NAME, "memory at rest, resident", ours.get("resident").percentile(.5), "MB",
                bare.get("resident").percentile(.5), 2.5));
        run.figures().add(Figure.told(NAME, "heap at rest", ours.get("heap").percentile(.5), "MB"));
        for (String what : List.of("keystroke", "choosing")) {
            run.figures().add(Figure.atMost(NAME, what + ", p95", used.get(what).percentile(.95), "ms", 100));
            run.figures().add(Figure.told(NAME, what + ", worst", used.get(what).percentile(1), "ms"));
        }
        run.figures().add(Figure.atMost(NAME, "event thread during an import, p99",
                used.get("stall.p99").percentile(1), "ms", 100));
        run.figures().add(Figure.told(NAME, "event thread during an import, worst",
                used.get("stall.worst").percentile(1), "ms"));
        run.figures().add(Figure.told(NAME, "the import meanwhile", used.get("import").percentile(1) / 1000, "s"));
    }

    private static void fill(Run run, Path folder) throws Exception {
        if (run.workspace() != null && Files.isDirectory(folder)) {
            return;
        }
        FilledWorkspace.open(run, folder).close();
        Path cards = run.folder().resolve("ui.vcf");
        new CardVolume(Math.min(PEOPLE, run.size(PEOPLE))).write(cards);
        try (BenchWorkspace open = run.environment().open(folder, run.monitor())) {
            open.importPath(cards, run.monitor());
        }
        Folders.delete(folder.resolve("backups"));
        Files.delete(cards);
    }

    private static void start(Run run, String application, Path workspace, Path archive, Map<String, Timings> figures)
            throws IOException, InterruptedException {
        Path report = Files.createTempFile(run.folder(), "ui", ".report");
        List<String> flags = new ArrayList<>(List.of("-Dkith.bench.report=" + report));
        if (archive != null) {
            flags.add("-Dkith.bench.import=" + archive);
        }
        List<String> command = run.environment().window(application, workspace, flags);
        if (command.isEmpty()) {
            throw new IllegalStateException("The window is measured from an installed program only.");
        }
        Path log = run.folder().resolve("ui.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        double resident = 0;
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            if (resident == 0 && Files.readString(report).contains("idle=")) {
                resident = resident(process);
                time(figures, "resident", resident);
            }
            if (run.monitor().isCanceled()) {
                process.destroyForcibly();
                throw new OperationCanceledException();
            }
        }
        for (String line : Files.readAllLines(report)) {
            int equals = line.indexOf('=');
            time(figures, line.substring(0, equals), Double.parseDouble(line.substring(equals + 1)));
        }
        if (resident == 0) {
            throw new IllegalStateException("The window did not come to rest; it said: " + tail(log));
        }
    }

    private static void time(Map<String, Timings> figures, String name, double value) {
        figures.computeIfAbsent(name, any -> new Timings()).add(value);
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    /** Resident memory of a process in MB, as Linux tells it. */
    private static double resident(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024).findFirst().orElse(0);
    }
}
