package org.kith.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.bench.BenchWorkspace;
import org.kith.core.brief.Guests;
import org.kith.core.session.Session;
import org.kith.insight.match.Attendee;
import org.kith.insight.match.AttendeeList;
import org.kith.insight.match.Match;
import org.kith.samples.volume.CardVolume;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;

/**
 * Matches a pasted list of 200 attendees against 50,000 contacts: a quarter by their address, a quarter by name, the rest
 * strangers; with the index that has to be built at first, and with the one that is kept.
 */
final class MatchBench implements Bench {
    private static final String NAME = "match";
    private static final int PEOPLE = 50_000;
    private static final int GUESTS = 200;
    private static final double BAR = 2000;

    @Override
    public void run(Run run) throws Exception {
        Path cards = run.folder().resolve("contacts.vcf");
        new CardVolume(run.size(PEOPLE)).write(cards);
        try (BenchWorkspace workspace = run.environment().open(run.empty("match-workspace"), run.monitor())) {
            workspace.importPath(cards, run.monitor());
            Session session = workspace.session();
            List<PersonRow> people = session.store().personRows(session.store().people(new PeopleQuery(null,
                    PeopleQuery.Order.NAME, false, GUESTS / 2)));
            String pasted = list(people);
            run.figures().add(Figure.told(NAME, "people", session.store().overview().people(), "rows"));
            Timings cold = new Timings();
            for (int i = 0; i < 3; i++) {
                cold.time(() -> {
                    try (Guests guests = new Guests(session)) {
                        match(guests, pasted);
                    }
                });
            }
            try (Guests guests = new Guests(session)) {
                List<Match> matches = match(guests, pasted);
                run.figures().add(Figure.told(NAME, "attendees", matches.size(), "rows"));
                run.figures().add(Figure.told(NAME, "taken by themselves",
                        matches.stream().filter(Match::certain).count(), "rows"));
                Timings warm = new Timings();
                for (int i = 0; i < Math.max(20, run.rounds() / 10); i++) {
                    warm.time(() -> match(guests, pasted));
                }
                run.figures().add(Figure.atMost(NAME, "200 attendees, index built, slowest", cold.percentile(1), "ms",
                        BAR));
                run.figures().add(Figure.atMost(NAME, "200 attendees, index kept, p95", warm.percentile(.95), "ms",
                        BAR));
            }
        }
        Files.deleteIfExists(cards);
    }

    private static List<Match> match(Guests guests, String pasted) throws Exception {
        List<Attendee> attendees = AttendeeList.of(pasted).attendees();
        return guests.match(attendees, new NullProgressMonitor());
    }

    private static String list(List<PersonRow> people) {
        StringBuilder list = new StringBuilder("Name,Email,Organisation\n");
        for (int i = 0; i < GUESTS; i++) {
            PersonRow known = i / 2 < people.size() && i % 2 == 0 ? people.get(i / 2) : null;
            if (known == null) {
                list.append("Stranger Number").append(i).append(",guest").append(i).append("@visitors.example,\n");
            } else {
                boolean address = i % 4 == 0 && !known.emails().isEmpty();
                list.append('"').append(known.name().replace("\"", "\"\"")).append("\",")
                        .append(address ? known.emails().getFirst() : "").append(",\n");
            }
        }
        return list.toString();
    }
}
