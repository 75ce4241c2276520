package org.kith.ui.imports;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.Palette;

/** A frame around a control, with a word at its top, while something is dragged over it. UI thread. */
final class DropFrame {
    private static final int LINE = 3;
    private static final int SIDE = 14;

    private final Control around;
    private Shell shell;
    private Region region;

    DropFrame(Control around) {
        this.around = around;
    }

    void show() {
        if (shell != null || around.isDisposed()) {
            return;
        }
        Rectangle area = bounds();
        shell = new Shell(around.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        shell.setBackground(Palette.color(Palette.Role.FOCUS, around));
        shell.setBounds(area);
        GC gc = new GC(shell);
        Point words = gc.textExtent(Messages.Drop_words);
        gc.dispose();
        int width = Math.min(area.width, words.x + 2 * SIDE);
        Rectangle tag = new Rectangle((area.width - width) / 2, 0, width, words.y + SIDE);
        region = new Region(shell.getDisplay());
        region.add(0, 0, area.width, area.height);
        region.subtract(LINE, LINE, area.width - 2 * LINE, area.height - 2 * LINE);
        region.add(tag);
        shell.setRegion(region);
        boolean dark = Palette.isDark(shell);
        shell.addListener(SWT.Paint, event -> {
            event.gc.setForeground(shell.getDisplay().getSystemColor(dark ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
            event.gc.drawText(Messages.Drop_words, tag.x + (tag.width - words.x) / 2, tag.y + SIDE / 2, true);
        });
        shell.setVisible(true);
    }

    private Rectangle bounds() {
        Rectangle inside = around instanceof Composite composite ? composite.getClientArea()
                : new Rectangle(0, 0, around.getSize().x, around.getSize().y);
        Point corner = around.toDisplay(inside.x, inside.y);
        return new Rectangle(corner.x, corner.y, inside.width, inside.height);
    }

    void hide() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
        }
        if (region != null) {
            region.dispose();
        }
        shell = null;
        region = null;
    }
}
