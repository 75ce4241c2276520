package org.kith.ui.insight.plot;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swtchart.ICustomPaintListener;
import org.kith.ui.Palette;
import org.kith.ui.Palette.Role;
import org.kith.ui.table.TwoLines;

/**
 * Draws the figures of a plot into the plot area: bars or lines, what they are called beside them, the zero line, a
 * hatch with the word over what is unknown, and a frame around the one that is chosen. UI thread.
 */
final class PlotPainter implements ICustomPaintListener {
    private static final int GAP = 6;
    private static final int STEP = 6;
    private static final int FAINT = 110;
    private static final int STUB = 26;
    private static final int WIDE = 2;

    private final PlotChart chart;
    private final Plot plot;
    private final FigureWords words;
    private Marks.Mark chosen;
    private boolean focused;

    PlotPainter(PlotChart chart, Plot plot, FigureWords words) {
        this.chart = chart;
        this.plot = plot;
        this.words = words;
    }

    /** Which figure is framed, null for none; answers which one was. */
    Marks.Mark choose(Marks.Mark mark, boolean hasFocus) {
        Marks.Mark before = chosen;
        chosen = mark;
        focused = hasFocus;
        return before;
    }

    @Override
    public void paintControl(PaintEvent event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Marks marks = chart.marks();
        if (!Marks.horizontal(plot)) {
            gaps(gc, marks);
        }
        zero(gc, marks);
        if (plot.kind() == Plot.Kind.LINES) {
            new LinePainter(this, plot, words).paint(gc, marks);
        } else {
            marks.all().forEach(mark -> bar(gc, marks, mark));
            heads(gc, marks);
        }
        frame(gc, marks);
    }

    /** The line that everything is measured from. */
    private void zero(GC gc, Marks marks) {
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
            if (Marks.horizontal(plot) || !isGap(mark.category())) {
                unknown(gc, marks, mark);
            }
            return;
        }
        gc.setBackground(soft(ink));
        gc.fillRectangle(mark.bar());
        boolean named = plot.kind() == Plot.Kind.BARS && plot.series().size() > 1
                && mark.category() == firstKnown(mark.series());
        String text = named ? words.named(mark.series(), mark.category()) : words.value(point);
        if (Marks.horizontal(plot)) {
            beside(gc, marks, mark, text, ink);
        } else {
            above(gc, marks, mark, words.value(point), ink);
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

    private void above(GC gc, Marks marks, Marks.Mark mark, String text, Color ink) {
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        if (extent.x <= marks.band(mark.category()).width / plot.series().size() + 2) {
            gc.setForeground(mark.bar().height == 0 ? color(Role.MUTED) : ink);
            gc.drawText(text, mark.bar().x + (mark.bar().width - extent.x) / 2, mark.bar().y - extent.y - 1,
                    SWT.DRAW_TRANSPARENT);
        }
    }

    /** Categories of which nothing is known: one hatch over each run of them, with the word once. */
    private void gaps(GC gc, Marks marks) {
        int from = -1;
        for (int category = 0; category <= plot.categories().size(); category++) {
            boolean gap = category < plot.categories().size() && isGap(category);
            if (gap && from < 0) {
                from = category;
            } else if (!gap && from >= 0) {
                Rectangle area = marks.band(from).union(marks.band(category - 1));
                hatch(gc, area);
                word(gc, area, Messages.Figure_unknown);
                from = -1;
            }
        }
    }

    private boolean isGap(int category) {
        return plot.series().stream().noneMatch(series -> series.points().get(category).isKnown());
    }

    private void unknown(GC gc, Marks marks, Marks.Mark mark) {
        Point extent = gc.textExtent(Messages.Figure_unknown, SWT.DRAW_TRANSPARENT);
        if (Marks.horizontal(plot)) {
            boolean left = plot.kind() == Plot.Kind.DIVERGING_BARS && mark.series() == 0;
            int width = Math.min(extent.x + 2 * STUB, left ? marks.zero : marks.size.x - marks.zero - 1);
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
    private void hatch(GC gc, Rectangle area) {
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
    private void word(GC gc, Rectangle area, String text) {
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
        String received = TwoLines.shortened(gc, NLS.bind(Messages.Head_received, plot.series().get(0).name()),
                marks.zero - 2 * GAP);
        String given = TwoLines.shortened(gc, NLS.bind(Messages.Head_given, plot.series().get(1).name()),
                marks.size.x - marks.zero - 2 * GAP);
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

    /** Part of the way to the ground: large areas are quieter than words, and still 3 to 1. */
    private Color soft(Color ink) {
        RGB a = ink.getRGB();
        RGB b = chart.getBackground().getRGB();
        return new Color(mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue));
    }

    private static int mix(int ink, int ground) {
        return (ink * 80 + ground * 20) / 100;
    }

    Color color(Role role) {
        return Palette.color(role, chart);
    }
}
