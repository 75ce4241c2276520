package org.kith.ui.people.output;

import java.io.ByteArrayInputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Paints sheets one below the other onto pages, on paper or on a picture; a section that does not fit goes to the next
 * page. Close it to free its fonts. UI thread.
 */
final class SheetPainter implements AutoCloseable {
    private static final int NAME_POINTS = 16;
    private static final int TEXT_POINTS = 10;
    private static final double PHOTO_INCHES = .9;

    private final GC gc;
    private final Rectangle area;
    private final Pages pages;
    private final Font large;
    private final Font small;
    private final Font bold;
    private final int dpi;
    private int y;
    private boolean begun;

    /** Turns pages. */
    interface Pages {
        void begin();

        void end();
    }

    SheetPainter(GC gc, Device device, Rectangle area, Pages pages) {
        this.gc = gc;
        this.area = area;
        this.pages = pages;
        this.dpi = device.getDPI().y;
        FontData usual = gc.getFont().getFontData()[0];
        large = new Font(device, usual.getName(), NAME_POINTS, SWT.BOLD);
        small = new Font(device, usual.getName(), TEXT_POINTS, SWT.NORMAL);
        bold = new Font(device, usual.getName(), TEXT_POINTS, SWT.BOLD);
    }

    /** Paints a person below the one before, with a rule between them. */
    void paint(PersonSheet sheet) {
        if (!begun) {
            turn();
        } else if (y > area.y) {
            room(3 * dpi / 2);
            gc.drawLine(area.x, y, area.x + area.width, y);
            y += dpi / 6;
        }
        int top = y;
        int photo = photo(sheet.photo(), top);
        int left = photo == 0 ? 0 : photo + dpi / 8;
        text(sheet.name().isBlank() ? Messages.Sheet_unnamed : sheet.name(), large, left);
        if (sheet.headline() != null) {
            text(sheet.headline(), small, left);
        }
        y = Math.max(y, photo == 0 ? y : top + (int) (PHOTO_INCHES * dpi)) + dpi / 12;
        for (PersonSheet.Section section : sheet.sections()) {
            room(dpi / 2);
            text(section.title(), bold, 0);
            section.lines().forEach(line -> text(line, small, dpi / 6));
            y += dpi / 12;
        }
        y += dpi / 8;
    }

    private int photo(byte[] bytes, int top) {
        if (bytes == null) {
            return 0;
        }
        int size = (int) (PHOTO_INCHES * dpi);
        try {
            Image image = new Image(gc.getDevice(), new ByteArrayInputStream(bytes));
            Rectangle whole = image.getBounds();
            int edge = Math.min(whole.width, whole.height);
            gc.drawImage(image, (whole.width - edge) / 2, (whole.height - edge) / 2, edge, edge, area.x, top, size, size);
            image.dispose();
            return size;
        } catch (SWTException e) {
            // a damaged photo: the sheet goes without
            return 0;
        }
    }

    private void text(String text, Font font, int indent) {
        TextLayout layout = new TextLayout(gc.getDevice());
        try {
            layout.setFont(font);
            layout.setText(text.strip());
            layout.setWidth(Math.max(1, area.width - indent));
            for (int i = 0; i < layout.getLineCount(); i++) {
                Rectangle line = layout.getLineBounds(i);
                room(line.height);
                int from = layout.getLineOffsets()[i];
                int to = layout.getLineOffsets()[i + 1];
                gc.setFont(font);
                gc.drawText(layout.getText().substring(from, to).stripTrailing(), area.x + indent, y, SWT.DRAW_TRANSPARENT);
                y += line.height;
            }
        } finally {
            layout.dispose();
        }
    }

    private void room(int height) {
        if (y + height > area.y + area.height) {
            turn();
        }
    }

    private void turn() {
        if (begun) {
            pages.end();
        }
        pages.begin();
        begun = true;
        y = area.y;
    }

    @Override
    public void close() {
        if (begun) {
            pages.end();
        }
        large.dispose();
        small.dispose();
        bold.dispose();
    }
}
