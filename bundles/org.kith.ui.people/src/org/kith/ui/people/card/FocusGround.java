package org.kith.ui.people.card;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Palette;

/** A field of several lines has no frame of the toolkit's; the focus is seen by its ground. UI thread. */
final class FocusGround {
    private FocusGround() {
    }

    static void of(Text text) {
        text.addListener(SWT.FocusIn, event -> text.setBackground(Palette.color(Palette.Role.HOVER, text)));
        text.addListener(SWT.FocusOut, event -> text.setBackground(text.getParent().getBackground()));
    }
}
