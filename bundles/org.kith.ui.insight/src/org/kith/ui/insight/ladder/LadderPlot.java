package org.kith.ui.insight.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.kith.core.ties.Rungs;
import org.kith.insight.ties.Funnel;
import org.kith.model.insight.RungLevel;
import org.kith.ui.Palette;
import org.kith.ui.evidence.RungWords;
import org.kith.ui.insight.plot.Plot;
import org.kith.ui.insight.plot.Plot.Point;
import org.kith.ui.insight.plot.Plot.Series;

/** The ladder of everybody as a funnel, highest rung first; behind a bar are the people. Pure. */
public final class LadderPlot {
    /** The series of now, and that of a year ago. */
    public static final int NOW = 0;

    private static final double HUNDRED = 100;

    private LadderPlot() {
    }

    /** The rungs in the order of the plot. */
    public static List<RungLevel> levels() {
        return List.of(RungLevel.values()).reversed();
    }

    /** The funnel now and a year ago; keys are uids of people. */
    public static Plot of(Rungs rungs) {
        List<String> names = levels().stream().map(RungWords::of).toList();
        return new Plot(Messages.Ladder_heading, Plot.Kind.BARS, Plot.Measure.COUNT, Messages.Plot_rung, names,
                List.of(series(Messages.Plot_now, Palette.Role.MUTUAL, rungs.now(), rungs.people()),
                        series(Messages.Plot_then, Palette.Role.MUTED, rungs.then(), rungs.before())));
    }

    private static Series series(String name, Palette.Role role, Funnel funnel, Map<RungLevel, List<String>> people) {
        List<Point> points = new ArrayList<>();
        for (RungLevel level : levels()) {
            points.add(Point.of(funnel.counts().get(level), people.getOrDefault(level, List.of())));
        }
        return new Series(name, role, points);
    }

    /** "Known beyond the handle: 84 of 2,310 (3.6 %)". */
    public static String known(Funnel funnel) {
        if (funnel.withAccount() == 0) {
            return Messages.Known_nobody;
        }
        Locale locale = Locale.getDefault();
        return NLS.bind(Messages.Known, new Object[] {String.format(locale, "%,d", funnel.known()),
            String.format(locale, "%,d", funnel.withAccount()),
            String.format(locale, "%.1f", HUNDRED * funnel.known() / funnel.withAccount())});
    }
}
