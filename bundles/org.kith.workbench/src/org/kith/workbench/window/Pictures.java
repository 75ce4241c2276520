package org.kith.workbench.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kith.ui.Icons;
import org.kith.ui.Palette;

/** Icons on widgets that live through a change of theme: the picture follows the colour of what it stands on. UI thread. */
public final class Pictures {
    private final Icons icons;

    /** From this family. */
    public Pictures(Icons icons) {
        this.icons = icons;
    }

    /** On a button. */
    public void on(Button button, String name) {
        button.setImage(icons.of(name, button));
        button.addListener(SWT.Paint, event -> {
            if (button.getImage() != icons.of(name, button)) {
                button.setImage(icons.of(name, button));
            }
        });
    }

    /** On a label, of that size. */
    public void on(Label label, String name, int size) {
        label.setImage(icons.of(name, label, size));
        label.addListener(SWT.Paint, event -> {
            if (label.getImage() != icons.of(name, label, size)) {
                label.setImage(icons.of(name, label, size));
            }
        });
    }

    /** On an item of a tool bar; paler while it is disabled. */
    public void on(ToolItem item, String name) {
        item.setImage(picture(item, name));
        item.getParent().addListener(SWT.Paint, event -> {
            if (!item.isDisposed() && item.getImage() != picture(item, name)) {
                item.setImage(picture(item, name));
            }
        });
    }

    private Image picture(ToolItem item, String name) {
        ToolBar bar = item.getParent();
        return item.getEnabled() ? icons.of(name, bar)
                : icons.of(name, Palette.rgb(Palette.Role.HATCH, Palette.isDark(bar)), Icons.SMALL);
    }
}
