package org.kith.ui.platforms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.ui.Palette;

/** A platform's sign: its one or two letters on its colour, in a square with round corners. Draws only; UI thread. */
public final class Monogram {
    /** Width and height in a row. */
    public static final int SIZE = 28;
    private static final int ROUND = 8;
    private static final double LEAST = 1.6;

    private Monogram() {
    }

    /** A control that shows it; a mark for "nobody knows" when the platform is null. */
    public static Canvas control(Composite parent, PlatformDescriptor platform) {
        Canvas canvas = new Canvas(parent, SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, event -> paint(event.gc, new Rectangle(0, 0, SIZE, SIZE),
                canvas.getBackground().getRGB(), platform));
        return canvas;
    }

    /** Draws it into a square on that ground; platform null draws a question mark. */
    public static void paint(GC gc, Rectangle square, RGB ground, PlatformDescriptor platform) {
        Color before = gc.getForeground();
        Color behind = gc.getBackground();
        RGB color = platform == null ? Palette.rgb(Palette.Role.HATCH, Palette.isDark(ground)) : rgb(platform.color());
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(color));
        gc.fillRoundRectangle(square.x, square.y, square.width, square.height, ROUND, ROUND);
        if (Palette.contrast(color, ground) < LEAST) {
            gc.setForeground(new Color(Palette.rgb(Palette.Role.HATCH, Palette.isDark(ground))));
            gc.drawRoundRectangle(square.x, square.y, square.width - 1, square.height - 1, ROUND, ROUND);
        }
        RGB white = new RGB(255, 255, 255);
        RGB black = new RGB(0, 0, 0);
        gc.setForeground(new Color(Palette.contrast(white, color) >= Palette.contrast(black, color) ? white : black));
        String letters = platform == null ? "?" : platform.monogram();
        Point size = gc.textExtent(letters, SWT.DRAW_TRANSPARENT);
        gc.drawText(letters, square.x + (square.width - size.x) / 2, square.y + (square.height - size.y) / 2,
                SWT.DRAW_TRANSPARENT);
        gc.setForeground(before);
        gc.setBackground(behind);
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }
}
