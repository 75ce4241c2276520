package org.kith.ui.people.contacts;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.kith.core.identity.ContactKeys;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.ui.Palette;

/**
 * Platforms as a monogram each in the colour that its plug-in declares; no logos. Mail is no plug-in's, so it is an @
 * here. UI thread.
 */
final class Monograms {
    private static final int SIDE = 20;
    private static final int GAP = 4;
    private static final RGB GREY = new RGB(0x5c, 0x61, 0x66);
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);

    private final PlatformRegistry platforms;

    Monograms(PlatformRegistry platforms) {
        this.platforms = platforms;
    }

    /** What people call a platform; its id where its plug-in is not installed. */
    String name(String id) {
        return ContactKeys.MAIL.equals(id) ? Messages.Contacts_mail
                : platforms.platform(id).map(PlatformDescriptor::name).orElse(id);
    }

    void paint(GC gc, Rectangle cell, List<String> ids) {
        int x = cell.x + GAP;
        for (String id : ids) {
            if (x + SIDE > cell.x + cell.width) {
                return;
            }
            draw(gc, id, x, cell.y + (cell.height - SIDE) / 2);
            x += SIDE + GAP;
        }
    }

    private void draw(GC gc, String id, int x, int y) {
        PlatformDescriptor platform = platforms.platform(id).orElse(null);
        RGB ground = platform == null ? GREY : rgb(platform.color());
        RGB ink = Palette.contrast(ground, WHITE) >= Palette.contrast(ground, BLACK) ? WHITE : BLACK;
        String letters = platform != null && !platform.monogram().isBlank() ? platform.monogram()
                : ContactKeys.MAIL.equals(id) ? "@" : id.substring(0, Math.min(2, id.length()));
        Color background = gc.getBackground();
        Color foreground = gc.getForeground();
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(ground));
        gc.setForeground(new Color(ink));
        gc.fillRoundRectangle(x, y, SIDE, SIDE, 6, 6);
        Point size = gc.textExtent(letters, SWT.DRAW_TRANSPARENT);
        gc.drawText(letters, x + (SIDE - size.x) / 2, y + (SIDE - size.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setBackground(background);
        gc.setForeground(foreground);
    }

    private static RGB rgb(String color) {
        if (color == null || !color.matches("#[0-9a-fA-F]{6}")) {
            return GREY;
        }
        int rgb = Integer.parseInt(color.substring(1), 16);
        return new RGB(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
