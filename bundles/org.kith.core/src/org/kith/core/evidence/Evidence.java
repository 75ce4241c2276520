package org.kith.core.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.session.Session;
import org.kith.insight.Sight;
import org.kith.insight.Weights;
import org.kith.insight.ledger.Pairing;
import org.kith.store.CoverageRow;
import org.kith.store.InteractionRow;
import org.kith.store.SourceKey;
import org.kith.store.Span;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/**
 * Reads from a session what the science needs. Made by whoever works something out, on any thread but the UI thread;
 * every method reads anew.
 */
public final class Evidence {
    private static final int CHECK = 256;

    private final Session session;

    public Evidence(Session session) {
        this.session = session;
    }

    /** What things weigh for this user. Returns at once. */
    public Weights weights() {
        return Weights.of(session.settings().chosen());
    }

    /** Which kinds of signal are seen both ways. */
    public Pairing pairing() throws CoreException {
        return Pairing.of(session.store().coverage().stream().map(Evidence::sight).toList());
    }

    /**
     * The latest between a person and me, latest first, the undated last: not what a third one wrote to both.
     *
     * @param limit how many interactions of theirs are looked at
     */
    public List<Piece> latest(String person, int limit) throws CoreException {
        List<Piece> found = new ArrayList<>();
        TimelineQuery query = TimelineQuery.of(person, Math.min(limit, 1000));
        for (int looked = 0; looked < limit;) {
            List<TimelineRow> page = session.store().timeline(query);
            for (TimelineRow row : page) {
                if (between(row, person)) {
                    found.add(new Piece(Activities.of(row.interaction()), row.interaction()));
                }
            }
            looked += page.size();
            if (page.size() < query.limit()) {
                break;
            }
            query = query.after(page.getLast().cursor());
        }
        return found;
    }

    /**
     * What passed between everybody and me from a time until now, by person, latest first each.
     *
     * @param oneToOne only what was for one person alone
     * @param texts    whether texts are wanted
     */
    public Map<String, List<Piece>> since(Instant from, boolean oneToOne, boolean texts, IProgressMonitor monitor)
            throws CoreException {
        People people = People.read(session.store());
        Map<String, List<Piece>> found = new LinkedHashMap<>();
        int[] seen = new int[1];
        Span span = new Span(from.toEpochMilli(), session.clock().millis() + 1, oneToOne, texts);
        session.store().interactions(span, row -> {
            if (++seen[0] % CHECK == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Set<String> with = people.of(row);
            if (!with.isEmpty()) {
                Piece piece = new Piece(Activities.of(row), row);
                with.forEach(person -> found.computeIfAbsent(person, key -> new ArrayList<>()).add(piece));
            }
        });
        return found;
    }

    /** The interactions behind a figure, by the keys that prove it, in the order of the keys; gone ones are left out. */
    public List<TimelineRow> behind(Collection<String> keys) throws CoreException {
        List<SourceKey> sources = keys.stream().map(Activities::source).toList();
        Map<SourceKey, Long> ids = session.store().interactionIds(new HashSet<>(sources));
        return session.store().timelineRows(sources.stream().map(ids::get).filter(id -> id != null).distinct().toList());
    }

    private static boolean between(TimelineRow row, String person) {
        return switch (row.interaction().direction()) {
            case IN -> row.actor() != null && person.equals(row.actor().personUid());
            case OUT -> row.targets().stream().anyMatch(each -> person.equals(each.personUid()));
            case MUTUAL -> true;
            case NONE -> false;
        };
    }

    private static Sight sight(CoverageRow row) {
        return new Sight(row.platform(), row.kind(), row.direction(), row.state(), day(row.from()), day(row.to()));
    }

    private static LocalDate day(long at) {
        return at == InteractionRow.NO_TIME ? null : LocalDate.ofInstant(Instant.ofEpochMilli(at), ZoneOffset.UTC);
    }
}
