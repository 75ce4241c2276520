package org.kith.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.care.Cadences;
import org.kith.core.care.Slip;
import org.kith.core.evidence.DayEntries;
import org.kith.core.session.Session;
import org.kith.core.session.Trait;
import org.kith.core.ties.Ties;
import org.kith.core.today.Lasting;
import org.kith.insight.DayEntry;
import org.kith.insight.DayFold;
import org.kith.insight.ties.ContactDays;
import org.kith.insight.ties.Silence;
import org.kith.insight.ties.Slipping;
import org.kith.model.insight.RungLevel;
import org.kith.store.PersonRow;
import org.kith.store.TieRow;

/** Who has gone quiet: by the rhythm that was chosen, else against the pair's own (product.md §8). */
final class Quiet {
    private static final int MOST = 50;
    private static final int CHUNK = 500;

    private record Found(String person, String words, LocalDate last, boolean late) {
    }

    private final Session session;
    private final LocalDate today;

    Quiet(Session session) {
        this.session = session;
        today = DayFold.day(session.clock().instant());
    }

    List<QuietLine> read(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        Map<String, Found> found = new LinkedHashMap<>();
        Cadences cadences = Cadences.read(session, progress.split(1));
        for (Slip slip : cadences.slipping(session.clock().instant(), progress)) {
            if (slip.late() && found.size() < MOST) {
                found.put(slip.uid(), new Found(slip.uid(), NLS.bind(Messages.Quiet_words,
                        Lasting.days(slip.status().quiet().orElse(0)), Lasting.period(slip.ideal())),
                        slip.status().since(), true));
            }
        }
        for (Found own : own(cadences, progress.split(1))) {
            if (found.size() < MOST) {
                found.putIfAbsent(own.person, own);
            }
        }
        Map<String, PersonRow> people = new HashMap<>();
        session.store().personRows(List.copyOf(found.keySet())).forEach(row -> people.put(row.uid(), row));
        return found.values().stream().filter(each -> people.containsKey(each.person)).map(each -> {
            PersonRow person = people.get(each.person);
            return new QuietLine(person.uid(), person.name(), person.photo(), each.words, each.last, each.late);
        }).toList();
    }

    /** Those without a chosen rhythm who are quieter than they were. */
    private List<Found> own(Cadences cadences, IProgressMonitor monitor) throws CoreException {
        Map<String, Trait> traits = session.traits().all();
        Map<String, TieRow> ties = new Ties(session).read(monitor);
        List<String> known = ties.values().stream()
                .filter(tie -> tie.rung().ordinal() >= RungLevel.ONE_ON_ONE.ordinal())
                .sorted(Comparator.comparingDouble(TieRow::strength).reversed().thenComparing(TieRow::personUid))
                .map(TieRow::personUid)
                .filter(uid -> cadences.of(uid).isEmpty() && traits.getOrDefault(uid, Trait.NONE).reachable()).toList();
        Map<String, ContactDays> pairs = new LinkedHashMap<>();
        for (int from = 0; from < known.size(); from += CHUNK) {
            List<String> some = known.subList(from, Math.min(known.size(), from + CHUNK));
            Map<String, List<DayEntry>> entries = DayEntries.of(session.store(), some);
            some.forEach(uid -> pairs.put(uid, ContactDays.of(entries.getOrDefault(uid, List.of()), today)));
        }
        Silence silence = Silence.learn(pairs.values(), today, Silence.HORIZON);
        List<Found> found = new ArrayList<>();
        pairs.forEach((uid, pair) -> Slipping.of(pair, silence, today).filter(Slipping::slipping)
                .ifPresent(slip -> found.add(new Found(uid, NLS.bind(Messages.Quiet_usual, Lasting.days(slip.quiet()),
                        Lasting.days(Math.round(Math.max(1, slip.usual())))), slip.last(), false))));
        return found;
    }
}
