package org.kith.ui.insight.plot;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.kith.ui.Palette;
import org.kith.ui.Palette.Role;

/**
 * A chart in the style of Kith for one plot: no frame, a light grid, the colours of the theme, also when that changes;
 * the figures are drawn by a {@link PlotPainter}. UI thread; lives as long as its plot is shown.
 */
final class PlotChart extends Chart {
    private static final int MARK = 7;

    private final Plot plot;
    private final FigureWords words;
    private final PlotPainter painter;
    private final PlotFrame frame;
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
        frame = new PlotFrame(this, plot, words);
        suspendUpdate(true);
        getTitle().setVisible(false);
        getLegend().setVisible(false);
        axes();
        setOrientation(Marks.horizontal(plot) ? SWT.VERTICAL : SWT.HORIZONTAL);
        getPlotArea().addCustomPaintListener(painter);
        suspendUpdate(false);
        addPaintListener(event -> plain(event.gc));
        addListener(SWT.Resize, event -> frame.fit());
        style();
        frame.fit();
    }

    private void axes() {
        for (IAxis axis : getAxisSet().getAxes()) {
            axis.getTitle().setVisible(false);
            axis.setDrawAxisLine(false);
        }
        IAxis categories = getAxisSet().getXAxis(0);
        categories.setReversed(Marks.horizontal(plot));
        categories.getGrid().setStyle(LineStyle.NONE);
        IAxis values = getAxisSet().getYAxis(0);
        values.getTick().setFormat(new Unsigned(words));
        values.getGrid().setStyle(LineStyle.SOLID);
    }

    /** Takes the colours of the ground it stands on. */
    private void style() {
        ground = getBackground().getRGB();
        getPlotArea().setBackground(getBackground());
        for (IAxis axis : getAxisSet().getAxes()) {
            axis.getTick().setForeground(axis.getDirection() == IAxis.Direction.X ? getForeground()
                    : Palette.color(Role.MUTED, this));
            axis.getTick().setFont(getFont());
            axis.getGrid().setForeground(Palette.color(Role.DIVIDER, this));
        }
    }

    /** Takes the colours of the theme where that has changed. */
    void follow() {
        if (!getBackground().getRGB().equals(ground)) {
            style();
            redraw();
        }
    }

    /** After the axes were drawn: their small marks go. */
    private void plain(GC gc) {
        Rectangle area = getPlotArea().getBounds();
        gc.setBackground(getBackground());
        gc.fillRectangle(area.x - MARK, area.y - 1, MARK, area.height + 2);
        gc.fillRectangle(area.x - 1, area.y + area.height, area.width + 2, MARK);
        follow();
    }

    /** Where the figures stand now. */
    Marks marks() {
        return new Marks(plot, this, frame.tail());
    }

    /** The figure at a place of the plot area; null when there is none. */
    Marks.Mark at(int x, int y) {
        return marks().at(x, y);
    }

    /** Where a figure stands in the plot area. */
    Marks.Mark mark(int series, int category) {
        return marks().of(series, category);
    }

    /** Frames a figure; null for none. */
    void choose(Marks.Mark mark, boolean focused) {
        painter.choose(mark, focused);
        getPlotArea().getControl().redraw();
    }

    /** Draws it into a picture, without the frame around the chosen figure. */
    void draw(GC gc, Rectangle size) {
        boolean focused = getPlotArea().getControl().isFocusControl();
        Marks.Mark chosen = painter.choose(null, false);
        printChart(gc, size);
        painter.choose(chosen, focused);
    }
}
