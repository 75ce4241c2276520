package org.kith.bench.internal;

import org.kith.bench.BenchWorkspace;
import org.kith.store.Store;

/** Reads what home pages show: people per platform, the busiest people, months; all from roll-ups. */
final class OverviewBench implements Bench {
    private static final String NAME = "overview";

    @Override
    public void run(Run run) throws Exception {
        try (BenchWorkspace workspace = FilledWorkspace.open(run)) {
            Store store = workspace.store();
            measure(run, "people per platform and counts", store::overview);
            measure(run, "20 busiest accounts", () -> store.topAccounts(20));
            measure(run, "months", store::months);
            int account = store.topAccounts(1).get(0).account();
            measure(run, "day ledger of the busiest account", () -> store.ledger(java.util.List.of(account)));
        }
    }

    private static void measure(Run run, String what, Timings.Work work) throws Exception {
        Timings cold = new Timings();
        cold.time(work);
        Timings timings = new Timings();
        for (int i = 0; i < Math.max(20, run.rounds() / 5); i++) {
            timings.time(work);
        }
        run.figures().add(Figure.told(NAME, what + ", first time", cold.percentile(1), "ms"));
        run.figures().add(Figure.atMost(NAME, what + ", p95", timings.percentile(.95), "ms", 100));
    }
}
