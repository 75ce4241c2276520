package org.kith.ui.insight.plot;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.kith.ui.Palette;
import org.kith.ui.Palette.Role;

/**
 * A chart in the style of Kith for one plot: no frame, a light grid, the colours of the theme, also when that changes; the
 * figures are drawn by a {@link PlotPainter}. UI thread; lives as long as its plot is shown.
 */
final class PlotChart extends Chart {
    private static final int MARK = 6;
    private static final double ROOM_DIVERGING = 1.22;
    private static final double ROOM_BARS = 1.12;
    private static final double ROOM_ABOVE = 1.25;

    private final Plot plot;
    private final FigureWords words;
    private final PlotPainter painter;
    private RGB ground;

    /** What stands at the value axis: without a sign, as both sides of a zero line count up. */
    private static final class Unsigned extends Format {
        private static final long serialVersionUID = 1L;
        private final FigureWords words;

        Unsigned(FigureWords words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(Object number, StringBuffer into, FieldPosition at) {
            return into.append(words.value(Math.abs(((Number) number).doubleValue())));
        }

        @Override
        public Object parseObject(String source, ParsePosition at) {
            return null;
        }
    }

    PlotChart(Composite parent, Plot plot, FigureWords words) {
        super(parent, SWT.NONE | NO_AXIS_POSITION_UPDATE);
        this.plot = plot;
        this.words = words;
        painter = new PlotPainter(this, plot, words);
        suspendUpdate(true);
        getTitle().setVisible(false);
        getLegend().setVisible(false);
        categories();
        values();
        setOrientation(Marks.horizontal(plot) ? SWT.VERTICAL : SWT.HORIZONTAL);
        getPlotArea().addCustomPaintListener(painter);
        suspendUpdate(false);
        addPaintListener(event -> plain(event.gc));
        style();
    }

    private void categories() {
        IAxis axis = getAxisSet().getXAxis(0);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Marks.head(plot); i++) {
            names.add("");
        }
        names.addAll(plot.categories());
        axis.setCategorySeries(names.toArray(String[]::new));
        axis.enableCategory(true);
        axis.setRange(new Range(0, names.size() - 1));
        axis.setReversed(Marks.horizontal(plot));
        axis.getTitle().setVisible(false);
        axis.getGrid().setStyle(LineStyle.NONE);
        axis.setDrawAxisLine(false);
    }

    private void values() {
        IAxis axis = getAxisSet().getYAxis(0);
        double most = plot.highest() == 0 ? 1 : plot.highest();
        switch (plot.kind()) {
            case DIVERGING_BARS -> axis.setRange(new Range(-most * ROOM_DIVERGING, most * ROOM_DIVERGING));
            case BARS -> axis.setRange(new Range(0, most * ROOM_BARS));
            case COLUMNS, LINES -> axis.setRange(new Range(0, most * ROOM_ABOVE));
        }
        axis.getTitle().setVisible(false);
        axis.getTick().setFormat(new Unsigned(words));
        axis.getGrid().setStyle(LineStyle.SOLID);
        axis.setDrawAxisLine(false);
    }

    /** Takes the colours of the ground it stands on. */
    private void style() {
        ground = getBackground().getRGB();
        getPlotArea().setBackground(getBackground());
        for (IAxis axis : getAxisSet().getAxes()) {
            axis.getTick().setForeground(axis.isCategoryEnabled() ? getForeground() : Palette.color(Role.MUTED, this));
            axis.getTick().setFont(getFont());
            axis.getGrid().setForeground(Palette.color(Role.DIVIDER, this));
        }
    }

    /** After the axes were drawn: their small marks go; where the theme has changed, everything is drawn once more. */
    private void plain(org.eclipse.swt.graphics.GC gc) {
        Rectangle area = getPlotArea().getBounds();
        gc.setBackground(getBackground());
        gc.fillRectangle(area.x - MARK, area.y, MARK, area.height);
        gc.fillRectangle(area.x, area.y + area.height, area.width, MARK);
        if (!getBackground().getRGB().equals(ground)) {
            style();
            redraw();
        }
    }

    /** The figure at a place of the plot area; null when there is none. */
    Marks.Mark at(int x, int y) {
        return new Marks(plot, this).at(x, y);
    }

    /** Where a figure stands in the plot area. */
    Marks.Mark mark(int series, int category) {
        return new Marks(plot, this).of(series, category);
    }

    /** Frames a figure; null for none. */
    void choose(Marks.Mark mark, boolean focused) {
        painter.choose(mark, focused);
        getPlotArea().getControl().redraw();
    }
}
