package org.kith.ui.insight.plot;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Moves from figure to figure by the arrows, as they stand in the picture; Home and End go to the first and the last,
 * Enter or a click opens, the mouse reads. UI thread.
 */
final class PlotKeys {
    private final Plot plot;
    private final PlotChart chart;
    private final Control area;
    private final Consumer<Marks.Mark> read;
    private final Consumer<Marks.Mark> opened;
    private int series;
    private int category;

    /**
     * Listens on a chart.
     *
     * @param before what was listened to before, whose place is kept; null for the first place
     * @param read   told which figure is chosen
     * @param opened told which one is to be proved
     */
    PlotKeys(PlotKeys before, Plot plot, PlotChart chart, Consumer<Marks.Mark> read, Consumer<Marks.Mark> opened) {
        this.plot = plot;
        series = before == null ? 0 : Math.min(before.series, plot.series().size() - 1);
        category = before == null ? 0 : Math.min(before.category, plot.categories().size() - 1);
        this.chart = chart;
        this.read = read;
        this.opened = opened;
        area = chart.getPlotArea().getControl();
        area.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS
                    || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        area.addListener(SWT.KeyDown, this::key);
        area.addListener(SWT.FocusIn, event -> choose(series, category));
        area.addListener(SWT.FocusOut, event -> chart.choose(chart.mark(series, category), false));
        area.addListener(SWT.MouseDown, event -> area.setFocus());
        area.addListener(SWT.MouseUp, this::click);
        if (area.isFocusControl()) {
            choose(series, category);
        }
    }

    private void key(Event event) {
        boolean rows = Marks.horizontal(plot);
        switch (event.keyCode) {
            case SWT.ARROW_UP -> move(rows ? 0 : -1, rows ? -1 : 0);
            case SWT.ARROW_DOWN -> move(rows ? 0 : 1, rows ? 1 : 0);
            case SWT.ARROW_LEFT -> move(rows ? -1 : 0, rows ? 0 : -1);
            case SWT.ARROW_RIGHT -> move(rows ? 1 : 0, rows ? 0 : 1);
            case SWT.HOME -> choose(series, 0);
            case SWT.END -> choose(series, plot.categories().size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> opened.accept(chart.mark(series, category));
            default -> {
            }
        }
    }

    private void move(int bySeries, int byCategory) {
        choose(Math.clamp(series + bySeries, 0, plot.series().size() - 1),
                Math.clamp(category + byCategory, 0, plot.categories().size() - 1));
    }

    private void choose(int newSeries, int newCategory) {
        series = newSeries;
        category = newCategory;
        Marks.Mark mark = chart.mark(series, category);
        chart.choose(mark, area.isFocusControl());
        read.accept(mark);
    }

    private void click(Event event) {
        Marks.Mark mark = event.button == 1 ? chart.at(event.x, event.y) : null;
        if (mark != null) {
            choose(mark.series(), mark.category());
            opened.accept(mark);
        }
    }

    /** The figure that is chosen. */
    Marks.Mark chosen() {
        return chart.mark(series, category);
    }
}
