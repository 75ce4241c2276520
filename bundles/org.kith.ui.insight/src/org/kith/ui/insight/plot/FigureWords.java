package org.kith.ui.insight.plot;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/** The figures of a plot in words, in a language; the picture, its table and what is heard say the same. Pure. */
final class FigureWords {
    private final Plot plot;
    private final NumberFormat format;

    FigureWords(Plot plot, Locale locale) {
        this.plot = plot;
        format = plot.measure() == Plot.Measure.SHARE ? NumberFormat.getPercentInstance(locale)
                : NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(plot.measure() == Plot.Measure.SHARE ? 0 : 1);
    }

    /** A figure, or the word that says that there is none. */
    String value(Plot.Point point) {
        return point.isKnown() ? value(point.value()) : Messages.Figure_unknown;
    }

    String value(double value) {
        return format.format(value);
    }

    /** A figure with its series: "12 received". */
    String named(int series, int category) {
        Plot.Point point = plot.point(series, category);
        String name = plot.series().get(series).name();
        return point.isKnown() ? NLS.bind(Messages.Figure_named, value(point), name)
                : NLS.bind(Messages.Figure_namedUnknown, name);
    }

    /** A figure with its category and series: "Mar 2026: 12 received". */
    String sentence(int series, int category) {
        return NLS.bind(Messages.Figure_sentence, plot.categories().get(category), named(series, category));
    }

    /** All figures of a category: "Mar 2026: 12 received, 3 given". */
    String sentence(int category) {
        return NLS.bind(Messages.Figure_sentence, plot.categories().get(category),
                IntStream.range(0, plot.series().size()).mapToObj(series -> named(series, category))
                        .collect(Collectors.joining(Messages.Figure_comma)));
    }

    /** All figures, for those who hear the plot. */
    String all() {
        return plot.isEmpty() ? Messages.Plot_empty : IntStream.range(0, plot.categories().size())
                .mapToObj(this::sentence).collect(Collectors.joining(Messages.Figure_semicolon));
    }

    /** The figure that is chosen with all that is behind it; null when there is nothing behind it. */
    Figure figure(int series, int category) {
        Stream<Plot.Point> points = series == Figure.ALL
                ? plot.series().stream().map(one -> one.points().get(category))
                : Stream.of(plot.point(series, category));
        var keys = points.flatMap(point -> point.keys().stream()).distinct().toList();
        return keys.isEmpty() ? null : new Figure(category, series,
                series == Figure.ALL ? sentence(category) : sentence(series, category), keys);
    }
}
