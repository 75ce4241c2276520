package org.kith.core.ties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.core.session.Trait;
import org.kith.store.TieRow;
import org.kith.store.Writing;

/**
 * Everybody's ties, as they are now. Those that changed since they were worked out, and all of them on another day, are
 * worked out anew. Any thread but the UI thread.
 */
public final class Ties {
    private static final int CHUNK = 500;

    private final Session session;
    private final Instant now;
    private final int day;

    /** Of a workspace, as its clock has it. */
    public Ties(Session session) {
        this.session = session;
        now = session.clock().instant();
        day = (int) LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay();
    }

    /** By person; keeps nothing, so that it serves reading alone. */
    public Map<String, TieRow> read(IProgressMonitor monitor) throws CoreException {
        Map<String, TieRow> fresh = new HashMap<>();
        Set<String> stale = stale(fresh);
        work(stale, monitor, rows -> rows.forEach(row -> fresh.put(row.personUid(), row)));
        return fresh;
    }

    /** Those of some people; who is no contact is left out. Keeps nothing. */
    public Map<String, TieRow> of(Collection<String> people, IProgressMonitor monitor) throws CoreException {
        Map<String, TieRow> fresh = new HashMap<>();
        Set<String> stale = stale(fresh);
        stale.retainAll(people);
        fresh.keySet().retainAll(people);
        work(stale, monitor, rows -> rows.forEach(row -> fresh.put(row.personUid(), row)));
        return fresh;
    }

    /**
     * Works out what is stale and keeps it, a few hundred people a transaction; after a cancel the finished part stays.
     *
     * @return how many were worked out
     */
    public int refresh(IProgressMonitor monitor) throws CoreException {
        Map<String, TieRow> fresh = new HashMap<>();
        Set<String> stale = stale(fresh);
        forget(fresh.keySet(), stale);
        if (stale.isEmpty()) {
            return 0;
        }
        work(stale, monitor, rows -> {
            try (Writing writing = session.store().begin()) {
                writing.putTies(rows);
                writing.commit();
            }
        });
        return stale.size();
    }

    /** Those who are no contacts any more. */
    private void forget(Set<String> fresh, Set<String> stale) throws CoreException {
        List<String> gone = session.store().ties().stream().map(TieRow::personUid)
                .filter(uid -> !fresh.contains(uid) && !stale.contains(uid)).toList();
        if (!gone.isEmpty()) {
            try (Writing writing = session.store().begin()) {
                writing.removeTies(gone);
                writing.commit();
            }
        }
    }

    private interface Take {
        void rows(List<TieRow> rows) throws CoreException;
    }

    /** Who is to be worked out; the others are put where they belong. */
    private Set<String> stale(Map<String, TieRow> fresh) throws CoreException {
        Map<String, Long> stamps = stamps();
        Map<String, TieRow> known = new HashMap<>();
        session.store().ties().forEach(row -> known.put(row.personUid(), row));
        Set<String> stale = new LinkedHashSet<>();
        stamps.forEach((uid, stamp) -> {
            TieRow row = known.get(uid);
            if (row != null && row.day() == day && row.stamp() == stamp) {
                fresh.put(uid, row);
            } else {
                stale.add(uid);
            }
        });
        return stale;
    }

    /** What passed, with what is seen of it, what it weighs, and the rhythm that is wanted. */
    private Map<String, Long> stamps() throws CoreException {
        long common = 31L * sight() + weighing();
        Map<String, Trait> traits = session.traits().all();
        Map<String, Long> stamps = new HashMap<>(session.store().tieStamps());
        stamps.replaceAll((uid, stamp) -> {
            Trait trait = traits.get(uid);
            return stamp + common + (trait == null ? 0 : 31L * trait.tier().ordinal()
                    + (trait.rhythm() == null ? 0 : trait.rhythm().hashCode()));
        });
        return stamps;
    }

    /** What can be seen, whichever imports say so. */
    private int sight() throws CoreException {
        return session.store().coverage().stream().map(row -> List.of(row.platform(), row.account(), row.kind().name(),
                row.direction().name(), row.state().name(), row.from(), row.to())).collect(Collectors.toSet()).hashCode();
    }

    /** The choices of the user that figures depend on. */
    private int weighing() {
        return session.settings().chosen().entrySet().stream().filter(each -> each.getKey().startsWith("weight.")
                || each.getKey().startsWith("rhythm.") || each.getKey().equals(Settings.ZONE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)).hashCode();
    }

    private void work(Set<String> stale, IProgressMonitor monitor, Take take) throws CoreException {
        if (stale.isEmpty()) {
            return;
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Ties_working, 100);
        TieWork work = new TieWork(session, now, day, stamps(), progress.split(20));
        List<String> people = new ArrayList<>(stale);
        SubMonitor each = progress.split(80).setWorkRemaining(people.size());
        for (int from = 0; from < people.size(); from += CHUNK) {
            List<String> some = people.subList(from, Math.min(people.size(), from + CHUNK));
            each.split(some.size());
            take.rows(work.of(some));
        }
    }
}
