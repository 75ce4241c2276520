package org.kith.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** A row that breathes: a round picture, who, and under it why in a quieter colour. Draws only; UI thread. */
public final class TwoLines {
    /** Height of such a row. */
    public static final int HEIGHT = 42;
    private static final int GAP = 8;
    private static final int SIDE = 4;
    private static final String DOTS = "\u2026";

    private TwoLines() {
    }

    /**
     * Draws a cell.
     *
     * @param image  at the left; null for none
     * @param second below the first, in a quieter colour; null or empty lets the first stand in the middle
     */
    public static void paint(GC gc, Rectangle cell, Image image, String first, String second) {
        int x = cell.x + SIDE;
        if (image != null) {
            Rectangle size = image.getBounds();
            gc.drawImage(image, x, cell.y + (cell.height - size.height) / 2);
            x += size.width + GAP;
        }
        int width = cell.x + cell.width - SIDE - x;
        int line = gc.getFontMetrics().getHeight();
        boolean alone = second == null || second.isEmpty();
        int y = cell.y + (cell.height - (alone ? line : 2 * line)) / 2;
        gc.drawText(shortened(gc, first, width), x, y, SWT.DRAW_TRANSPARENT);
        if (!alone) {
            Color own = gc.getForeground();
            gc.setForeground(quieter(own, gc.getBackground()));
            gc.drawText(shortened(gc, second, width), x, y + line, SWT.DRAW_TRANSPARENT);
            gc.setForeground(own);
        }
    }

    /** A text that fits, with an ellipsis where it had to be cut; cut between characters as a reader sees them. */
    public static String shortened(GC gc, String text, int width) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        if (width <= 0 || gc.textExtent(line, SWT.DRAW_TRANSPARENT).x <= width) {
            return width <= 0 ? "" : line;
        }
        int low = 0;
        int high = Math.min(line.length(), 400);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(line.substring(0, middle) + DOTS, SWT.DRAW_TRANSPARENT).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        java.text.BreakIterator graphemes = java.text.BreakIterator.getCharacterInstance();
        graphemes.setText(line);
        int cut = low == 0 ? 0 : graphemes.isBoundary(low) ? low : graphemes.preceding(low);
        return line.substring(0, cut).stripTrailing() + DOTS;
    }

    /** Most of the way from the GC's background to the writing. */
    private static Color quieter(Color writing, Color ground) {
        RGB a = writing.getRGB();
        RGB b = ground.getRGB();
        return new Color(mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue));
    }

    private static int mix(int writing, int ground) {
        return (writing * 70 + ground * 30) / 100;
    }
}
