package org.kith.bench.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.bench.BenchWorkspace;
import org.kith.core.followups.Messaging;
import org.kith.core.followups.ReadFollowUps;
import org.kith.core.session.Session;
import org.kith.core.today.ReadToday;

/**
 * Works out the one-on-one queue and the list of today where 2,000 people did 5,000 things in the last four weeks, as
 * many as a million over fifteen years has in such a time. They are added to the workspace.
 */
final class QueueBench implements Bench {
    private static final String NAME = "queue";
    /** The samples of volume end on the day before. */
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int PEOPLE = 2_000;
    private static final int SIGNALS = 5_000;
    private static final Messaging MESSAGING = new Messaging(Set.of("x"));

    @Override
    public void run(Run run) throws Exception {
        try (BenchWorkspace workspace = FilledWorkspace.open(run, Clock.fixed(NOW, ZoneOffset.UTC))) {
            Session session = workspace.session();
            new LatestSignals(run.size(PEOPLE), run.size(SIGNALS), NOW).bring(workspace, run.empty("signals"),
                    run.monitor());
            run.figures().add(Figure.told(NAME, "people", session.store().overview().people(), "rows"));
            run.figures().add(Figure.told(NAME, "interactions in the store",
                    session.store().overview().interactions(), "rows"));
            run.figures().add(Figure.told(NAME, "rows of the queue", queue(session), "rows"));
            measure(run, "one-on-one queue", () -> queue(session));
            measure(run, "today", () -> new ReadToday(session, MESSAGING).run(new NullProgressMonitor()));
        }
    }

    private static int queue(Session session) throws Exception {
        return new ReadFollowUps(session, MESSAGING).run(new NullProgressMonitor()).lines().size();
    }

    private static void measure(Run run, String what, Timings.Work work) throws Exception {
        Timings cold = new Timings();
        cold.time(work);
        Timings warm = new Timings();
        for (int i = 0; i < Math.max(20, run.rounds() / 10); i++) {
            warm.time(work);
        }
        run.figures().add(Figure.told(NAME, what + ", first time", cold.percentile(1), "ms"));
        run.figures().add(Figure.told(NAME, what + ", median", warm.percentile(.5), "ms"));
        run.figures().add(Figure.atMost(NAME, what + ", p95", warm.percentile(.95), "ms", 1000));
    }
}
