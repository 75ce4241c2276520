package org.kith.ui.insight.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws a chart with its title into a picture, in the colours it has on the screen, shown or not; two pixels a point,
 * so that it is sharp in a document. UI thread.
 */
final class PlotPicture {
    private static final int LEAST_WIDE = 480;
    private static final int LEAST_HIGH = 240;
    private static final int MARGIN = 12;
    private static final int SHARP = 200;

    private PlotPicture() {
    }

    static ImageData of(PlotChart chart, String title, Font bold) {
        chart.follow();
        Point size = chart.getSize();
        int width = Math.max(size.x, LEAST_WIDE);
        int height = Math.max(size.y, LEAST_HIGH);
        Image body = new Image(chart.getDisplay(), (gc, w, h) -> {
            gc.setBackground(chart.getBackground());
            gc.fillRectangle(0, 0, w, h);
            gc.setFont(chart.getFont());
            chart.draw(gc, new Rectangle(0, 0, w, h));
        }, width, height);
        int line = line(chart, bold);
        Image whole = new Image(chart.getDisplay(), (gc, w, h) -> {
            gc.setBackground(chart.getBackground());
            gc.fillRectangle(0, 0, w, h);
            gc.setFont(bold);
            gc.setForeground(chart.getForeground());
            gc.drawText(title, MARGIN, MARGIN, SWT.DRAW_TRANSPARENT);
            gc.drawImage(body, MARGIN, 2 * MARGIN + line);
        }, width + 2 * MARGIN, height + line + 3 * MARGIN);
        try {
            return whole.getImageData(SHARP);
        } finally {
            body.dispose();
            whole.dispose();
        }
    }

    private static int line(PlotChart chart, Font font) {
        GC gc = new GC(chart);
        gc.setFont(font);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        return line;
    }
}
