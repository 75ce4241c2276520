package org.kith.ui.insight.supporters;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.kith.core.ties.SupportDetail;
import org.kith.insight.ledger.MonthBar;
import org.kith.ui.Palette;
import org.kith.ui.insight.plot.Plot;
import org.kith.ui.insight.plot.Plot.Point;
import org.kith.ui.insight.plot.Plot.Series;

/** What somebody gave and got, as diverging bars a month. Pure. */
final class SupportPlot {
    private SupportPlot() {
    }

    static Plot of(String name, SupportDetail detail, Locale locale) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM uuuu", locale);
        List<String> months = new ArrayList<>();
        List<Point> received = new ArrayList<>();
        List<Point> given = new ArrayList<>();
        for (MonthBar bar : detail.months().reversed()) {
            months.add(month.format(bar.month()));
            received.add(point(bar, bar.received(), detail.received()));
            given.add(point(bar, bar.given(), detail.given()));
        }
        return new Plot(NLS.bind(Messages.Plot_title, name), Plot.Kind.DIVERGING_BARS, Plot.Measure.COUNT,
                Messages.Plot_month, months,
                List.of(new Series(Messages.Plot_received, Palette.Role.RECEIVED, received),
                        new Series(Messages.Plot_given, Palette.Role.GIVEN, given)));
    }

    /** Nothing is unknown where something passed that is not seen both ways. */
    private static Point point(MonthBar bar, double value, Map<YearMonth, List<String>> keys) {
        return value == 0 && bar.leftOut() > 0 ? Point.unknown()
                : Point.of(value, keys.getOrDefault(bar.month(), List.of()));
    }
}
