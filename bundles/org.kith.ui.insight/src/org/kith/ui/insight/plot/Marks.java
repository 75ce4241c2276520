package org.kith.ui.insight.plot;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;

/**
 * Where the figures of a plot stand in the plot area of a chart that has its axes: worked out anew for each painting
 * and each question, as the area may have another size. UI thread.
 */
final class Marks {
    private static final int THICKEST = 24;
    private static final int DOT = 7;
    private static final int REACH = 4;

    final Point size;
    final int zero;
    private final Plot plot;
    private final int tail;
    private final IAxis values;

    /**
     * A figure in the picture.
     *
     * @param bar  what is drawn, without height or width where the figure is 0 or unknown
     * @param slot what is clicked on and framed
     */
    record Mark(int series, int category, Rectangle bar, Rectangle slot) {
    }

    /** With so many empty columns behind the last, for the names of lines. */
    Marks(Plot plot, Chart chart, int tail) {
        this.plot = plot;
        this.tail = tail;
        size = chart.getPlotArea().getSize();
        values = chart.getAxisSet().getYAxis(0);
        zero = values.getPixelCoordinate(0);
    }

    /** How many empty rows stand above the first: where the two sides of diverging bars are named. */
    static int head(Plot plot) {
        return plot.kind() == Plot.Kind.DIVERGING_BARS ? 1 : 0;
    }

    static boolean horizontal(Plot plot) {
        return plot.kind() == Plot.Kind.DIVERGING_BARS || plot.kind() == Plot.Kind.BARS;
    }

    List<Mark> all() {
        List<Mark> marks = new ArrayList<>();
        for (int category = 0; category < plot.categories().size(); category++) {
            for (int series = 0; series < plot.series().size(); series++) {
                marks.add(of(series, category));
            }
        }
        return marks;
    }

    Mark of(int series, int category) {
        return switch (plot.kind()) {
            case DIVERGING_BARS -> diverging(series, category);
            case BARS -> row(series, category);
            case COLUMNS -> column(series, category);
            case LINES -> dot(series, category);
        };
    }

    /** The figure at a place; null when there is none. */
    Mark at(int x, int y) {
        Mark nearest = null;
        for (Mark mark : all()) {
            if (plot.kind() == Plot.Kind.LINES) {
                Rectangle column = band(mark.category());
                boolean inside = x >= column.x && x < column.x + column.width;
                if (inside && (nearest == null || away(mark, y) < away(nearest, y))) {
                    nearest = mark;
                }
            } else if (mark.slot().contains(x, y)) {
                return mark;
            }
        }
        return nearest;
    }

    private static int away(Mark mark, int y) {
        return Math.abs(mark.bar().y + mark.bar().height / 2 - y);
    }

    /** The whole row or column of a category. */
    Rectangle band(int category) {
        int rows = head(plot) + plot.categories().size() + tail;
        int length = horizontal(plot) ? size.y : size.x;
        int from = length * (category + head(plot)) / rows;
        int to = length * (category + head(plot) + 1) / rows;
        return horizontal(plot) ? new Rectangle(0, from, size.x, to - from) : new Rectangle(from, 0, to - from, size.y);
    }

    private int pixel(double value) {
        return values.getPixelCoordinate(value);
    }

    private double value(int series, int category) {
        Plot.Point point = plot.point(series, category);
        return point.isKnown() ? point.value() : 0;
    }

    private Mark diverging(int series, int category) {
        Rectangle row = band(category);
        boolean left = series == 0;
        int end = pixel(left ? -value(series, category) : value(series, category));
        int thick = thick(row.height);
        Rectangle bar = new Rectangle(Math.min(zero, end), row.y + (row.height - thick) / 2, Math.abs(end - zero),
                thick);
        return new Mark(series, category, bar, left ? new Rectangle(0, row.y, zero, row.height)
                : new Rectangle(zero, row.y, size.x - zero, row.height));
    }

    private Mark row(int series, int category) {
        Rectangle row = band(category);
        int count = plot.series().size();
        int each = Math.min((row.height - 2 * REACH) / count, THICKEST + 2);
        int top = row.y + (row.height - each * count) / 2 + each * series;
        Rectangle bar = new Rectangle(zero, top + 1, pixel(value(series, category)) - zero, Math.max(1, each - 2));
        return new Mark(series, category, bar, new Rectangle(0, top, size.x, each));
    }

    private Mark column(int series, int category) {
        Rectangle column = band(category);
        int count = plot.series().size();
        int each = Math.max(2, Math.min((column.width - 2 * REACH) / count, THICKEST + 2));
        int left = column.x + (column.width - each * count) / 2 + each * series;
        int top = pixel(value(series, category));
        return new Mark(series, category, new Rectangle(left + 1, top, Math.max(1, each - 2), zero - top),
                new Rectangle(left, 0, each, size.y));
    }

    private Mark dot(int series, int category) {
        Rectangle column = band(category);
        int x = column.x + column.width / 2;
        int y = pixel(value(series, category));
        return new Mark(series, category, new Rectangle(x - DOT / 2, y - DOT / 2, DOT, DOT),
                plot.point(series, category).isKnown() ? new Rectangle(x - DOT, y - DOT, 2 * DOT + 1, 2 * DOT + 1)
                        : column);
    }

    private static int thick(int room) {
        return Math.max(1, Math.min(THICKEST, room * 7 / 10));
    }
}
