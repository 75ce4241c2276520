package org.kith.ui.insight.review;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.kith.core.review.ReviewMonth;
import org.kith.ui.Palette;
import org.kith.ui.insight.plot.Plot;
import org.kith.ui.insight.plot.Plot.Point;
import org.kith.ui.insight.plot.Plot.Series;

/** How much was one-to-one and how much was answered, month by month. Pure. */
final class SharePlot {
    private SharePlot() {
    }

    static Plot of(List<ReviewMonth> months, Locale locale) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM", locale);
        return new Plot(Messages.Plot_title, Plot.Kind.LINES, Plot.Measure.SHARE, Messages.Plot_month,
                months.stream().map(each -> month.format(each.month())).toList(),
                List.of(series(Messages.Plot_alone, Palette.Role.MUTUAL, months, ReviewMonth::share, ReviewMonth::alone),
                        series(Messages.Plot_answered, Palette.Role.RECEIVED, months, ReviewMonth::answeredShare,
                                ReviewMonth::answered)));
    }

    private static Series series(String name, Palette.Role role, List<ReviewMonth> months,
            ToDoubleFunction<ReviewMonth> share, Function<ReviewMonth, List<String>> keys) {
        return new Series(name, role, months.stream().map(each -> Double.isNaN(share.applyAsDouble(each))
                ? Point.unknown() : Point.of(share.applyAsDouble(each), keys.apply(each))).toList());
    }
}
