package org.kith.bench.internal;

import java.util.Comparator;
import java.util.List;
import org.kith.bench.BenchWorkspace;
import org.kith.store.AccountTotal;
import org.kith.store.Store;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/** Reads first pages of timelines: of everybody, of the account nearest to 20,000 interactions, of its person. */
final class TimelineBench implements Bench {
    private static final String NAME = "timeline";
    private static final int WANTED = 20_000;

    @Override
    public void run(Run run) throws Exception {
        try (BenchWorkspace workspace = FilledWorkspace.open(run)) {
            Store store = workspace.store();
            run.figures().add(Figure.told(NAME, "interactions in the store", store.overview().interactions(), "rows"));
            measure(run, store, "50 latest of all", TimelineQuery.latest(50));
            List<AccountTotal> top = store.topAccounts(50);
            AccountTotal near = top.stream().min(Comparator.comparingLong(
                    total -> Math.abs(total.in() + total.out() - WANTED))).orElseThrow();
            measure(run, store, "50 latest of an account of %,d".formatted(near.in() + near.out()),
                    new TimelineQuery(null, near.account(), null, 50));
            AccountTotal person = top.stream().filter(total -> total.personUid() != null).min(Comparator.comparingLong(
                    total -> Math.abs(total.in() + total.out() - WANTED))).orElse(null);
            if (person != null) {
                measure(run, store, "50 latest of a person of %,d".formatted(person.in() + person.out()),
                        TimelineQuery.of(person.personUid(), 50));
                deep(run, store, person.personUid());
            }
        }
    }

    private static void measure(Run run, Store store, String what, TimelineQuery query) throws Exception {
        Timings cold = new Timings();
        cold.time(() -> store.timeline(query));
        Timings timings = new Timings();
        for (int i = 0; i < run.rounds(); i++) {
            timings.time(() -> store.timeline(query));
        }
        run.figures().add(Figure.told(NAME, what + ", first time", cold.percentile(1), "ms"));
        run.figures().add(Figure.told(NAME, what + ", median", timings.percentile(.5), "ms"));
        run.figures().add(Figure.atMost(NAME, what + ", p95", timings.percentile(.95), "ms", 25));
    }

    /** Pages on and on: the hundredth page must not cost more than the first. */
    private static void deep(Run run, Store store, String person) throws Exception {
        Timings timings = new Timings();
        TimelineQuery.Cursor cursor = null;
        for (int page = 0; page < 100; page++) {
            TimelineQuery query = new TimelineQuery(person, 0, cursor, 50);
            long start = System.nanoTime();
            List<TimelineRow> rows = store.timeline(query);
            timings.add((System.nanoTime() - start) / 1e6);
            if (rows.size() < 50) {
                break;
            }
            cursor = rows.get(rows.size() - 1).cursor();
        }
        run.figures().add(Figure.atMost(NAME, "100 pages of 50 in a row, p95", timings.percentile(.95), "ms", 25));
    }
}
