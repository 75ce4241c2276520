package org.kith.bench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The benchmarks by name, in the order in which they run: the import leaves a workspace that later ones read. */
public final class Benches {
    private Benches() {
    }

    /** All of them. */
    public static Map<String, Supplier<Bench>> all() {
        Map<String, Supplier<Bench>> all = new LinkedHashMap<>();
        all.put("import", ImportBench::new);
        all.put("timeline", TimelineBench::new);
        all.put("overview", OverviewBench::new);
        all.put("queue", QueueBench::new);
        all.put("ties", TiesBench::new);
        all.put("letters", LettersBench::new);
        all.put("match", MatchBench::new);
        all.put("vcards", CardsBench::new);
        all.put("start", StartBench::new);
        all.put("ui", WindowBench::new);
        return all;
    }

    /** Removes what a run left. */
    public static void cleanUp(Path folder) throws IOException {
        Folders.delete(folder);
    }
}
