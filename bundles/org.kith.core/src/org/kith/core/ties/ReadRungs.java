package org.kith.core.ties;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.session.Session;
import org.kith.insight.ties.Funnel;
import org.kith.insight.ties.Funnel.Place;
import org.kith.model.insight.RungLevel;
import org.kith.store.TieRow;

/** Reads the ladder of everybody. Any thread but the UI thread. */
public final class ReadRungs {
    private static final Comparator<TieRow> STRONGEST = Comparator.comparingDouble(TieRow::strength).reversed()
            .thenComparing(TieRow::personUid);

    private final Session session;

    public ReadRungs(Session session) {
        this.session = session;
    }

    /** Now and a year ago. */
    public Rungs run(IProgressMonitor monitor) throws CoreException {
        return of(List.copyOf(new Ties(session).read(monitor).values()));
    }

    static Rungs of(List<TieRow> ties) {
        List<TieRow> sorted = ties.stream().sorted(STRONGEST).toList();
        return new Rungs(funnel(sorted, TieRow::rung), funnel(sorted, TieRow::rungThen), people(sorted, TieRow::rung),
                people(sorted, TieRow::rungThen));
    }

    private static Funnel funnel(List<TieRow> ties, Function<TieRow, RungLevel> level) {
        return Funnel.of(ties.stream().map(tie -> new Place(tie.personUid(), level.apply(tie), tie.account())).toList());
    }

    private static Map<RungLevel, List<String>> people(List<TieRow> ties, Function<TieRow, RungLevel> level) {
        return ties.stream().collect(Collectors.groupingBy(level, () -> new EnumMap<>(RungLevel.class),
                Collectors.mapping(TieRow::personUid, Collectors.toList())));
    }
}
