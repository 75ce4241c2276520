package org.kith.ui.insight.plot;

import java.util.List;
import org.kith.ui.Palette;

/**
 * Figures that belong together, to be shown by a {@link PlotPane} and written by a {@link PlotFile}: for each category
 * a figure of each series. Views build one from what the science answers. Immutable; any thread; nothing is null.
 *
 * @param title      what it shows, as a heading
 * @param kind       how it is drawn
 * @param measure    what the figures are
 * @param category   what the categories are: {@code "Month"}, {@code "Rung"}
 * @param categories their names, in the order to be shown
 * @param series     the figures, a point for each category
 */
public record Plot(String title, Kind kind, Measure measure, String category, List<String> categories,
        List<Series> series) {

    /** How a plot is drawn. */
    public enum Kind {
        /** Two series from a zero line: the first to the left, the second to the right; a row for each category. */
        DIVERGING_BARS,
        /** A row for each category, the bars of the series under each other: a funnel, now and a year ago. */
        BARS,
        /** A column for each category, the bars of the series beside each other. */
        COLUMNS,
        /** A line for each series over the categories. */
        LINES
    }

    /** What the figures of a plot are. */
    public enum Measure {
        /** How many, or how much. */
        COUNT,
        /** A share of a whole, 0 to 1, shown in percent. */
        SHARE
    }

    /**
     * Figures of one colour.
     *
     * @param name   how it is said behind a figure: {@code "received"}, {@code "a year ago"}
     * @param role   its colour
     * @param points one for each category
     */
    public record Series(String name, Palette.Role role, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A figure.
     *
     * @param value 0 or more; not a number where it is unknown
     * @param keys  what is behind it and opens as its evidence, as a rule keys of interactions; empty for nothing
     */
    public record Point(double value, List<String> keys) {
        public Point {
            keys = List.copyOf(keys);
            if (value < 0 || Double.isInfinite(value)) {
                throw new IllegalArgumentException("No figure: " + value);
            }
        }

        /** A figure with what is behind it. */
        public static Point of(double value, List<String> keys) {
            return new Point(value, keys);
        }

        /** A figure with nothing behind it. */
        public static Point of(double value) {
            return new Point(value, List.of());
        }

        /** What nobody knows; never shown as 0. */
        public static Point unknown() {
            return new Point(Double.NaN, List.of());
        }

        /** Whether there is a figure. */
        public boolean isKnown() {
            return !Double.isNaN(value);
        }
    }

    public Plot {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.points().size() != categories.size()) {
                throw new IllegalArgumentException("%s has %d figures for %d categories".formatted(one.name(),
                        one.points().size(), categories.size()));
            }
        }
        if (kind == Kind.DIVERGING_BARS && series.size() != 2) {
            throw new IllegalArgumentException("Two series diverge, not " + series.size());
        }
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return categories.isEmpty() || series.isEmpty();
    }

    /** The figure of a series for a category. */
    public Point point(int ofSeries, int ofCategory) {
        return series.get(ofSeries).points().get(ofCategory);
    }

    /** The highest known figure; 0 when there is none. */
    public double highest() {
        return series.stream().flatMap(one -> one.points().stream()).filter(Point::isKnown).mapToDouble(Point::value)
                .max().orElse(0);
    }
}
