package org.kith.core.ties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.session.Session;
import org.kith.insight.ledger.BalanceWords;
import org.kith.store.PersonRow;
import org.kith.store.TieRow;

/**
 * Who supported me (product.md §5): first those who lead, then the others whose support still weighs something, the most
 * received first; then those who supported me where only one direction can be seen, by days. Any thread but the UI thread.
 */
public final class ReadSupporters {
    /** Support that has faded to less is none. */
    static final double LEAST = .5;

    private static final Comparator<TieRow> MOST = Comparator.comparing(ReadSupporters::unknown)
            .thenComparing(tie -> !BalanceWords.THEY_LEAD.name().equals(tie.words()))
            .thenComparing(Comparator.comparingDouble(ReadSupporters::weight).reversed())
            .thenComparing(TieRow::personUid);

    private final Session session;

    public ReadSupporters(Session session) {
        this.session = session;
    }

    /**
     * The list.
     *
     * @param limit how many at most; 0 for all
     */
    public List<SupporterLine> run(int limit, IProgressMonitor monitor) throws CoreException {
        List<TieRow> ties = new Ties(session).read(monitor).values().stream()
                .filter(tie -> unknown(tie) ? tie.support() > 0 : tie.received() >= LEAST).sorted(MOST)
                .limit(limit == 0 ? Long.MAX_VALUE : limit).toList();
        Map<String, PersonRow> people = new HashMap<>();
        session.store().personRows(ties.stream().map(TieRow::personUid).toList())
                .forEach(row -> people.put(row.uid(), row));
        List<SupporterLine> lines = new ArrayList<>();
        for (TieRow tie : ties) {
            PersonRow person = people.get(tie.personUid());
            if (person != null) {
                lines.add(new SupporterLine(person.uid(), person.name(), person.photo(), tie));
            }
        }
        return lines;
    }

    /** Whether the balance with somebody cannot be told. */
    public static boolean unknown(TieRow tie) {
        return BalanceWords.UNKNOWN.name().equals(tie.words());
    }

    private static double weight(TieRow tie) {
        return unknown(tie) ? tie.support() : tie.received();
    }
}
