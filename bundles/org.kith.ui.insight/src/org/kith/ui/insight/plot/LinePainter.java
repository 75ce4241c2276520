package org.kith.ui.insight.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the lines of a plot, each with its last figure and its name behind its end. UI thread. */
final class LinePainter {
    private static final int LINE = 2;
    private static final int GAP = 8;

    private final PlotPainter painter;
    private final Plot plot;
    private final FigureWords words;

    /** A name and the height at which it stands. */
    private record Name(int series, int category, Rectangle dot) {
    }

    LinePainter(PlotPainter painter, Plot plot, FigureWords words) {
        this.painter = painter;
        this.plot = plot;
        this.words = words;
    }

    void paint(GC gc, Marks marks) {
        List<Name> names = new ArrayList<>();
        for (int series = 0; series < plot.series().size(); series++) {
            line(gc, marks, series, names);
        }
        names.sort(Comparator.comparingInt(name -> name.dot().y));
        int free = 0;
        for (Name name : names) {
            free = name(gc, name, free);
        }
    }

    private void line(GC gc, Marks marks, int series, List<Name> names) {
        gc.setForeground(painter.color(plot.series().get(series).role()));
        gc.setBackground(gc.getForeground());
        gc.setLineWidth(LINE);
        gc.setLineCap(SWT.CAP_ROUND);
        Rectangle before = null;
        Name last = null;
        for (int category = 0; category < plot.categories().size(); category++) {
            Rectangle dot = plot.point(series, category).isKnown() ? marks.of(series, category).bar() : null;
            if (dot != null && before != null) {
                gc.drawLine(before.x + before.width / 2, before.y + before.height / 2, dot.x + dot.width / 2,
                        dot.y + dot.height / 2);
            }
            if (dot != null) {
                gc.fillOval(dot.x, dot.y, dot.width, dot.height);
                last = new Name(series, category, dot);
            }
            before = dot;
        }
        gc.setLineWidth(1);
        if (last != null) {
            names.add(last);
        }
    }

    /** The name of a line behind its last figure, below the name before; answers where the next one may begin. */
    private int name(GC gc, Name name, int free) {
        String text = words.named(name.series(), name.category());
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        int y = Math.max(free, name.dot().y + name.dot().height / 2 - extent.y / 2);
        gc.setForeground(painter.color(plot.series().get(name.series()).role()));
        gc.drawText(text, name.dot().x + name.dot().width + GAP, y, SWT.DRAW_TRANSPARENT);
        return y + extent.y;
    }
}
