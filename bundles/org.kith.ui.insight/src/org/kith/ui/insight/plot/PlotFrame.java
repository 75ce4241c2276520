package org.kith.ui.insight.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.Range;
import org.kith.ui.table.TwoLines;

/**
 * Fits the axes of a chart to its size, so that every figure has room beside its bar, no two names of categories touch,
 * and the grid counts in whole numbers where the figures do. UI thread.
 */
final class PlotFrame {
    private static final int AROUND = 14;
    private static final int AXIS = 56;
    private static final int STEP = 64;
    private static final int ABOVE = 26;
    private static final int LEAST = 40;
    private static final int SHORT = 120;
    private static final int DOT = 6;

    private final Chart chart;
    private final Plot plot;
    private final FigureWords words;
    private int tail;

    PlotFrame(Chart chart, Plot plot, FigureWords words) {
        this.chart = chart;
        this.plot = plot;
        this.words = words;
    }

    /** How many empty columns there are behind the last one. */
    int tail() {
        return tail;
    }

    /** Called when the chart is made and after each change of its size. */
    void fit() {
        GC gc = new GC(chart);
        gc.setFont(chart.getFont());
        try {
            chart.suspendUpdate(true);
            boolean rows = Marks.horizontal(plot);
            int most = rows ? Math.max(SHORT, chart.getSize().x * 2 / 5) : SHORT;
            List<String> labels = plot.categories().stream().map(name -> TwoLines.shortened(gc, name, most)).toList();
            int widest = widest(gc, labels);
            int width = Math.max(LEAST, chart.getSize().x - (rows ? widest + AROUND : AXIS));
            tail = plot.kind() == Plot.Kind.LINES ? tail(width, widest(gc, names())) : 0;
            int column = Math.max(1, width / (plot.categories().size() + tail + 1));
            categories(labels, rows ? 1 : 1 + (widest + AROUND) / column);
            values(gc, rows ? width : Math.max(LEAST, chart.getSize().y - AXIS), rows);
        } finally {
            chart.suspendUpdate(false);
            gc.dispose();
        }
    }

    private int tail(int width, int name) {
        int columns = plot.categories().size();
        return Math.clamp((long) Math.ceil((name + AROUND) * (double) columns / Math.max(1, width - name - AROUND)), 1,
                Math.max(1, columns));
    }

    /** Every so many-th category has its name at the axis, the last one always. */
    private void categories(List<String> labels, int every) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Marks.head(plot); i++) {
            shown.add("");
        }
        int last = labels.size() - 1;
        for (int i = 0; i <= last; i++) {
            shown.add((last - i) % every == 0 ? labels.get(i) : "");
        }
        for (int i = 0; i < tail || shown.isEmpty(); i++) {
            shown.add("");
        }
        IAxis axis = chart.getAxisSet().getXAxis(0);
        axis.enableCategory(false);
        axis.setCategorySeries(shown.toArray(String[]::new));
        axis.enableCategory(true);
        axis.setRange(new Range(0, shown.size() - 1));
    }

    private void values(GC gc, int length, boolean rows) {
        double most = plot.highest() == 0 ? 1 : plot.highest();
        int label = rows ? AROUND + widest(gc, plot.kind() == Plot.Kind.BARS ? names() : figures()) : ABOVE;
        int side = plot.kind() == Plot.Kind.DIVERGING_BARS ? length / 2 : length;
        double upper = most * side / Math.max(side / 2.0, side - label);
        IAxis axis = chart.getAxisSet().getYAxis(0);
        double lower = switch (plot.kind()) {
            case DIVERGING_BARS -> -upper;
            case LINES -> -upper * DOT / length;
            case BARS, COLUMNS -> 0;
        };
        axis.setRange(new Range(lower, upper));
        int unit = (int) Math.min(length, length / (upper - lower));
        axis.getTick().setTickMarkStepHint(isWhole() ? Math.max(STEP, unit) : STEP);
    }

    private boolean isWhole() {
        return plot.measure() == Plot.Measure.COUNT && plot.series().stream().flatMap(one -> one.points().stream())
                .filter(Plot.Point::isKnown).allMatch(point -> point.value() == Math.rint(point.value()));
    }

    /** What stands beside figures with the name of their series. */
    private List<String> names() {
        return IntStream.range(0, plot.series().size()).boxed().flatMap(series -> IntStream
                .range(0, plot.categories().size()).filter(i -> plot.point(series, i).isKnown())
                .mapToObj(i -> words.named(series, i))).toList();
    }

    private List<String> figures() {
        return plot.series().stream().flatMap(one -> one.points().stream()).filter(Plot.Point::isKnown)
                .map(words::value).toList();
    }

    private static int widest(GC gc, List<String> texts) {
        return texts.stream().mapToInt(text -> gc.textExtent(text, SWT.DRAW_TRANSPARENT).x).max().orElse(0);
    }
}
