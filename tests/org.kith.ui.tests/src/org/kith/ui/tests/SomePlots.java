package org.kith.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.ui.Palette.Role;
import org.kith.ui.insight.plot.Plot;
import org.kith.ui.insight.plot.Plot.Kind;
import org.kith.ui.insight.plot.Plot.Measure;
import org.kith.ui.insight.plot.Plot.Point;
import org.kith.ui.insight.plot.Plot.Series;

/** Plots of each kind, with made-up figures; -1 stands for unknown. */
final class SomePlots {
    static final List<String> MONTHS = List.of("Apr 2025", "May 2025", "Jun 2025", "Jul 2025", "Aug 2025", "Sep 2025",
            "Oct 2025", "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026", "Mar 2026");

    private SomePlots() {
    }

    static Plot given() {
        return new Plot("Received and given with Ada Okafor", Kind.DIVERGING_BARS, Measure.COUNT, "Month", MONTHS,
                List.of(series("received", Role.RECEIVED, 4, 9, 12, 7.5, 0, 3, 6, 14, 11, 8, 5, 2),
                        series("given", Role.GIVEN, -1, -1, -1, 2, 0, 1, 0, 3, 1, 0, 4, 6)));
    }

    static Plot funnel() {
        return new Plot("Where people stand, now and a year ago", Kind.BARS, Measure.COUNT, "Rung",
                List.of("Connected", "Noticed", "Exchanged", "One-on-one", "Off-platform", "Met in person", "Kept up"),
                List.of(series("now", Role.ACCENT, 1630, 410, 152, 61, 34, 17, 6),
                        series("a year ago", Role.MUTED, 1502, 388, 160, 40, 21, 12, -1)));
    }

    static Plot shares() {
        return new Plot("What is answered", Kind.LINES, Measure.SHARE, "Month", MONTHS,
                List.of(series("one-to-one", Role.MUTUAL, -1, -1, -1, .12, .18, .22, .19, .25, .31, .28, .33, .36),
                        series("answered", Role.GIVEN, -1, -1, -1, .5, .45, .52, .61, .58, .55, .62, .66, .64)));
    }

    static Plot columns() {
        return new Plot("People you met", Kind.COLUMNS, Measure.COUNT, "Month", MONTHS,
                List.of(series("met", Role.MUTUAL, -1, -1, 3, 1, 0, 2, 8, 5, 1, 4, 6, 2)));
    }

    static Series series(String name, Role role, double... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String key = "x:" + name + "-" + i + "-";
            points.add(values[i] < 0 ? Point.unknown() : Point.of(values[i],
                    IntStream.range(0, (int) Math.min(values[i], 3)).mapToObj(each -> key + each).toList()));
        }
        return new Series(name, role, points);
    }
}
