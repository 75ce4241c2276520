package org.kith.bench.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.bench.BenchWorkspace;
import org.kith.core.review.ReadReview;
import org.kith.core.session.Session;
import org.kith.core.ties.ReadSupporters;
import org.kith.core.ties.Ties;

/** Works out all ties of a large workspace, nothing, and those that a thousand new interactions touch. */
final class TiesBench implements Bench {
    private static final String NAME = "ties";
    /** The samples of volume end on the day before. */
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int PEOPLE = 500;
    private static final int SIGNALS = 1_000;

    @Override
    public void run(Run run) throws Exception {
        try (BenchWorkspace workspace = FilledWorkspace.open(run, Clock.fixed(NOW, ZoneOffset.UTC))) {
            Session session = workspace.session();
            run.figures().add(Figure.told(NAME, "people", session.store().overview().people(), "rows"));
            run.figures().add(Figure.told(NAME, "interactions in the store",
                    session.store().overview().interactions(), "rows"));
            forget(session);
            Timings all = new Timings();
            all.time(() -> new Ties(session).refresh(new NullProgressMonitor()));
            run.figures().add(Figure.atMost(NAME, "all of them", all.percentile(1), "ms", 20_000));
            Timings none = new Timings();
            for (int i = 0; i < 5; i++) {
                none.time(() -> new Ties(session).read(new NullProgressMonitor()));
            }
            run.figures().add(Figure.told(NAME, "read again, median", none.percentile(.5), "ms"));
            Timings supporters = new Timings();
            Timings review = new Timings();
            for (int i = 0; i < 5; i++) {
                supporters.time(() -> new ReadSupporters(session).run(200, new NullProgressMonitor()));
                review.time(() -> new ReadReview(session).run(new NullProgressMonitor()));
            }
            run.figures().add(Figure.told(NAME, "supporters, median", supporters.percentile(.5), "ms"));
            run.figures().add(Figure.told(NAME, "review, median", review.percentile(.5), "ms"));
            new LatestSignals(run.size(PEOPLE), run.size(SIGNALS), NOW).bring(workspace, run.empty("tie-signals"),
                    run.monitor());
            int[] anew = new int[1];
            Timings some = new Timings();
            some.time(() -> anew[0] = new Ties(session).refresh(new NullProgressMonitor()));
            run.figures().add(Figure.told(NAME, "touched by 1,000 new interactions", anew[0], "rows"));
            run.figures().add(Figure.atMost(NAME, "after 1,000 new interactions", some.percentile(1), "ms", 2_000));
        }
    }

    private static void forget(Session session) throws Exception {
        try (var writing = session.store().begin()) {
            writing.removeTies(session.store().ties().stream().map(row -> row.personUid()).toList());
            writing.commit();
        }
    }
}
