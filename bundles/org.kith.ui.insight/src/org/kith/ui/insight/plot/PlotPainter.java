package org.kith.ui.insight.plot;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ICustomPaintListener;
import org.kith.ui.Palette;
import org.kith.ui.Palette.Role;
import org.kith.ui.table.TwoLines;

/**
 * Draws the figures of a plot into the plot area: bars or lines, what they are called beside them, the zero line, a hatch
 * with the word over what is unknown, and a frame around the one that is chosen. UI thread.
 */
final class PlotPainter implements ICustomPaintListener {
    private static final int GAP = 6;
    private static final int STEP = 6;
    private static final int FAINT = 110;
    private static final int STUB = 18;
    private static final int WIDE = 2;

    private final Chart chart;
    private final Plot plot;
    private final FigureWords words;
    private Marks.Mark chosen;
    private boolean focused;

    PlotPainter(Chart chart, Plot plot, FigureWords words) {
        this.chart = chart;
        this.plot = plot;
        this.words = words;
    }

    /** Which figure is framed; null for none. */
    void choose(Marks.Mark mark, boolean hasFocus) {
        chosen = mark;
        focused = hasFocus;
    }

    @Override
    public void paintControl(PaintEvent event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Marks marks = new Marks(plot, chart);
        if (plot.kind() == Plot.Kind.LINES) {
            new LinePainter(this, chart, plot, words).paint(gc, marks);
        } else {
            zero(gc, marks);
            marks.all().forEach(mark -> bar(gc, marks, mark));
            heads(gc, marks);
        }
        frame(gc, marks);
    }

    /** The line that everything is measured from. */
    void zero(GC gc, Marks marks) {
        gc.setForeground(color(Role.HATCH));
        gc.setLineWidth(1);
        if (Marks.horizontal(plot)) {
            gc.drawLine(marks.zero, 0, marks.zero, marks.size.y);
        } else {
            int y = Math.min(marks.zero, marks.size.y - 1);
            gc.drawLine(0, y, marks.size.x, y);
        }
    }

    private void bar(GC gc, Marks marks, Marks.Mark mark) {
        Plot.Point point = plot.point(mark.series(), mark.category());
        Color ink = color(plot.series().get(mark.series()).role());
        if (!point.isKnown()) {
            unknown(gc, marks, mark);
            return;
        }
        gc.setBackground(ink);
        gc.fillRectangle(mark.bar());
        boolean named = plot.kind() != Plot.Kind.DIVERGING_BARS && plot.series().size() > 1
                && mark.category() == firstKnown(mark.series());
        String text = named ? words.named(mark.series(), mark.category()) : words.value(point);
        if (Marks.horizontal(plot)) {
            beside(gc, marks, mark, text, ink);
        } else {
            above(gc, marks, mark, text, words.value(point), ink);
        }
    }

    private int firstKnown(int series) {
        int category = 0;
        while (!plot.point(series, category).isKnown()) {
            category++;
        }
        return category;
    }

    /** At the end of a bar; inside it where there is no room. */
    private void beside(GC gc, Marks marks, Marks.Mark mark, String text, Color ink) {
        Rectangle bar = mark.bar();
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        if (mark.slot().height < extent.y - 4) {
            return;
        }
        boolean left = plot.kind() == Plot.Kind.DIVERGING_BARS && mark.series() == 0;
        int room = left ? bar.x : marks.size.x - bar.x - bar.width;
        boolean outside = room >= extent.x + GAP + 2 || room >= bar.width;
        int x = left == outside ? bar.x + (outside ? -GAP - extent.x : GAP)
                : bar.x + bar.width + (outside ? GAP : -GAP - extent.x);
        gc.setForeground(outside ? bar.width == 0 ? color(Role.MUTED) : ink : chart.getBackground());
        gc.drawText(text, x, bar.y + (bar.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void above(GC gc, Marks marks, Marks.Mark mark, String named, String plain, Color ink) {
        int room = marks.band(mark.category()).width / plot.series().size();
        Point extent = gc.textExtent(plain, SWT.DRAW_TRANSPARENT);
        if (extent.x > room + 2) {
            return;
        }
        Point all = gc.textExtent(named, SWT.DRAW_TRANSPARENT);
        String text = all.x <= marks.band(mark.category()).width && plot.series().size() == 1 ? named : plain;
        int x = mark.bar().x + (mark.bar().width - gc.textExtent(text, SWT.DRAW_TRANSPARENT).x) / 2;
        gc.setForeground(mark.bar().height == 0 ? color(Role.MUTED) : ink);
        gc.drawText(text, x, mark.bar().y - extent.y - 1, SWT.DRAW_TRANSPARENT);
    }

    private void unknown(GC gc, Marks marks, Marks.Mark mark) {
        Point extent = gc.textExtent(Messages.Figure_unknown, SWT.DRAW_TRANSPARENT);
        if (Marks.horizontal(plot)) {
            boolean left = plot.kind() == Plot.Kind.DIVERGING_BARS && mark.series() == 0;
            int width = extent.x + 2 * STUB;
            Rectangle area = new Rectangle(left ? marks.zero - width : marks.zero + 1, mark.bar().y, width,
                    mark.bar().height);
            hatch(gc, area);
            word(gc, area, Messages.Figure_unknown);
            return;
        }
        int height = extent.x + STUB;
        Rectangle area = new Rectangle(mark.bar().x, marks.zero - height, mark.bar().width, height);
        hatch(gc, area);
        upright(gc, area, extent);
    }

    /** The word from below to above, where a column is too narrow for it. */
    private void upright(GC gc, Rectangle area, Point extent) {
        Transform before = new Transform(gc.getDevice());
        Transform turned = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(turned);
            turned.translate(area.x + (area.width - extent.y) / 2f, area.y + (area.height + extent.x) / 2f);
            turned.rotate(-90);
            gc.setTransform(turned);
            gc.setBackground(chart.getBackground());
            gc.fillRectangle(-2, 0, extent.x + 4, extent.y);
            gc.setForeground(color(Role.UNKNOWN));
            gc.drawText(Messages.Figure_unknown, 0, 0, SWT.DRAW_TRANSPARENT);
        } finally {
            gc.setTransform(before);
            turned.dispose();
            before.dispose();
        }
    }

    /** Grey lines over what nobody knows. */
    void hatch(GC gc, Rectangle area) {
        Rectangle clip = gc.getClipping();
        gc.setClipping(area.intersection(clip));
        gc.setForeground(color(Role.HATCH));
        gc.setLineWidth(1);
        gc.setAlpha(FAINT);
        for (int x = area.x - area.height; x < area.x + area.width; x += STEP) {
            gc.drawLine(x, area.y + area.height, x + area.height, area.y);
        }
        gc.setAlpha(255);
        gc.setClipping(clip);
    }

    /** A word in the middle of a hatch, on the ground. */
    void word(GC gc, Rectangle area, String text) {
        String fits = TwoLines.shortened(gc, text, area.width - 4);
        Point extent = gc.textExtent(fits, SWT.DRAW_TRANSPARENT);
        int x = area.x + (area.width - extent.x) / 2;
        int y = area.y + (area.height - extent.y) / 2;
        gc.setBackground(chart.getBackground());
        gc.fillRectangle(x - 3, Math.max(area.y, y), extent.x + 6, Math.min(area.height, extent.y));
        gc.setForeground(color(Role.UNKNOWN));
        gc.drawText(fits, x, y, SWT.DRAW_TRANSPARENT);
    }

    /** What the two sides are, above them. */
    private void heads(GC gc, Marks marks) {
        if (plot.kind() != Plot.Kind.DIVERGING_BARS) {
            return;
        }
        int height = marks.band(0).y;
        String received = NLS.bind(Messages.Head_received, plot.series().get(0).name());
        String given = NLS.bind(Messages.Head_given, plot.series().get(1).name());
        Point extent = gc.textExtent(received, SWT.DRAW_TRANSPARENT);
        gc.setForeground(color(plot.series().get(0).role()));
        gc.drawText(received, marks.zero - 2 * GAP - extent.x, (height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setForeground(color(plot.series().get(1).role()));
        gc.drawText(given, marks.zero + 2 * GAP, (height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void frame(GC gc, Marks marks) {
        if (chosen == null) {
            return;
        }
        Rectangle slot = marks.of(chosen.series(), chosen.category()).slot();
        gc.setForeground(color(focused ? Role.FOCUS : Role.DIVIDER));
        gc.setLineWidth(focused ? WIDE : 1);
        gc.drawRoundRectangle(slot.x + 1, slot.y + 1, slot.width - 3, slot.height - 3, GAP, GAP);
        gc.setLineWidth(1);
    }

    Color color(Role role) {
        return Palette.color(role, chart);
    }
}
