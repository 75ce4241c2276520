package org.kith.ui.insight.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.Chart;

/** Draws the lines of a plot, each with its last figure and its name at the end; gaps are hatched. UI thread. */
final class LinePainter {
    private static final int LINE = 2;
    private static final int GAP = 4;

    private final PlotPainter painter;
    private final Chart chart;
    private final Plot plot;
    private final FigureWords words;

    LinePainter(PlotPainter painter, Chart chart, Plot plot, FigureWords words) {
        this.painter = painter;
        this.chart = chart;
        this.plot = plot;
        this.words = words;
    }

    void paint(GC gc, Marks marks) {
        gaps(gc, marks);
        painter.zero(gc, marks);
        for (int series = 0; series < plot.series().size(); series++) {
            line(gc, marks, series);
        }
        for (int series = 0; series < plot.series().size(); series++) {
            name(gc, marks, series);
        }
    }

    private void line(GC gc, Marks marks, int series) {
        gc.setForeground(painter.color(plot.series().get(series).role()));
        gc.setBackground(gc.getForeground());
        gc.setLineWidth(LINE);
        gc.setLineCap(SWT.CAP_ROUND);
        Rectangle before = null;
        for (int category = 0; category < plot.categories().size(); category++) {
            Rectangle dot = plot.point(series, category).isKnown() ? marks.of(series, category).bar() : null;
            if (dot != null && before != null) {
                gc.drawLine(before.x + before.width / 2, before.y + before.height / 2, dot.x + dot.width / 2,
                        dot.y + dot.height / 2);
            }
            if (dot != null) {
                gc.fillOval(dot.x, dot.y, dot.width, dot.height);
            }
            before = dot;
        }
        gc.setLineWidth(1);
    }

    /** The name of a line at its last figure: above it for the higher of two, below it for the lower. */
    private void name(GC gc, Marks marks, int series) {
        int last = plot.categories().size() - 1;
        while (last >= 0 && !plot.point(series, last).isKnown()) {
            last--;
        }
        if (last < 0) {
            return;
        }
        Rectangle dot = marks.of(series, last).bar();
        String text = words.named(series, last);
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        int y = isLower(series, last) && dot.y + dot.height + GAP + extent.y < marks.zero ? dot.y + dot.height + GAP
                : dot.y - GAP - extent.y;
        int x = Math.max(0, Math.min(dot.x + dot.width / 2 - extent.x / 2, marks.size.x - extent.x - GAP));
        gc.setBackground(chart.getBackground());
        gc.setAlpha(200);
        gc.fillRectangle(x - 2, y, extent.x + 4, extent.y);
        gc.setAlpha(255);
        gc.setForeground(painter.color(plot.series().get(series).role()));
        gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
    }

    private boolean isLower(int series, int category) {
        for (int other = 0; other < plot.series().size(); other++) {
            if (plot.point(other, category).isKnown()
                    && plot.point(other, category).value() > plot.point(series, category).value()) {
                return true;
            }
        }
        return false;
    }

    /** Runs of categories where something is unknown: one hatch over each, with the word once. */
    private void gaps(GC gc, Marks marks) {
        int from = -1;
        for (int category = 0; category <= plot.categories().size(); category++) {
            boolean unknown = category < plot.categories().size() && isUnknown(category);
            if (unknown && from < 0) {
                from = category;
            } else if (!unknown && from >= 0) {
                Rectangle area = marks.band(from).union(marks.band(category - 1));
                painter.hatch(gc, area);
                painter.word(gc, area, Messages.Figure_unknown);
                from = -1;
            }
        }
    }

    private boolean isUnknown(int category) {
        return plot.series().stream().anyMatch(series -> !series.points().get(category).isKnown());
    }
}
