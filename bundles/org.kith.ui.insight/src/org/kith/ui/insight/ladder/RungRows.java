package org.kith.ui.insight.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.session.Session;
import org.kith.core.ties.Rungs;
import org.kith.model.insight.RungLevel;
import org.kith.store.PersonRow;
import org.kith.ui.care.rows.CareRow;
import org.kith.ui.care.rows.RowWords;
import org.kith.ui.evidence.RungWords;
import org.kith.ui.insight.plot.Figure;

/**
 * Who stands on a rung, as rows of a list. A value; reads on any thread but the UI thread.
 *
 * @param level which rung
 * @param then  of a year ago
 */
public record RungRows(RungLevel level, boolean then) {
    /** Those behind a bar of the {@link LadderPlot}. */
    public static RungRows behind(Figure figure) {
        return new RungRows(LadderPlot.levels().get(figure.category()), figure.series() > LadderPlot.NOW);
    }

    /** How many and where: "met in person: 37". */
    public String title(Rungs rungs) {
        return NLS.bind(then ? Messages.Stands_then : Messages.Stands_now, RungWords.of(level),
                Integer.toString(count(rungs)));
    }

    /** How many. */
    public int count(Rungs rungs) {
        return people(rungs).size();
    }

    /** The strongest of them, with where they stood at the other time. */
    public List<CareRow> of(Session session, Rungs rungs, int limit) throws CoreException {
        List<String> some = people(rungs).stream().limit(limit).toList();
        Map<String, RungLevel> others = new HashMap<>();
        (then ? rungs.people() : rungs.before()).forEach((rung, uids) -> uids.forEach(uid -> others.put(uid, rung)));
        Map<String, PersonRow> cards = new HashMap<>();
        session.store().personRows(some).forEach(row -> cards.put(row.uid(), row));
        List<CareRow> rows = new ArrayList<>();
        for (String uid : some) {
            PersonRow person = cards.get(uid);
            if (person != null) {
                rows.add(RowWords.of(uid, person.name(), person.photo(), words(others.get(uid)), "", List.of(), person));
            }
        }
        return rows;
    }

    private List<String> people(Rungs rungs) {
        return (then ? rungs.before() : rungs.people()).getOrDefault(level, List.of());
    }

    private String words(RungLevel other) {
        return other == level ? Messages.Row_same
                : NLS.bind(then ? Messages.Row_now : Messages.Row_then, RungWords.of(other));
    }
}
