package org.kith.ui.insight.plot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a chart with its title into a picture, in the colours it has on the screen, shown or not. UI thread. */
final class PlotPicture {
    private static final int LEAST_WIDE = 480;
    private static final int LEAST_HIGH = 240;
    private static final int MARGIN = 12;

    private PlotPicture() {
    }

    static ImageData of(PlotChart chart, String title) {
        Point size = chart.getSize();
        int width = Math.max(size.x, LEAST_WIDE);
        int height = Math.max(size.y, LEAST_HIGH);
        Image body = new Image(chart.getDisplay(), width, height);
        GC gc = new GC(body);
        gc.setBackground(chart.getBackground());
        gc.fillRectangle(0, 0, width, height);
        gc.setFont(chart.getFont());
        int line = gc.getFontMetrics().getHeight();
        chart.printChart(gc, new Rectangle(0, 0, width, height));
        gc.dispose();
        Image whole = new Image(chart.getDisplay(), width + 2 * MARGIN, height + line + 3 * MARGIN);
        gc = new GC(whole);
        gc.setBackground(chart.getBackground());
        gc.fillRectangle(whole.getBounds());
        gc.setFont(chart.getFont());
        gc.setForeground(chart.getForeground());
        gc.drawText(title, MARGIN, MARGIN, SWT.DRAW_TRANSPARENT);
        gc.drawImage(body, MARGIN, 2 * MARGIN + line);
        gc.dispose();
        ImageData data = whole.getImageData();
        body.dispose();
        whole.dispose();
        return data;
    }
}
