package org.kith.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;

/** The line above or below a list that says what it shows: a margin of its own, an ellipsis where it is too long. */
public final class Captions {
    private static final int SIDE = 6;
    private static final int TOP = 4;

    private Captions() {
    }

    /** An empty caption. UI thread. */
    public static CLabel make(Composite parent) {
        CLabel caption = new CLabel(parent, SWT.NONE);
        caption.setMargins(SIDE, TOP, SIDE, TOP);
        return caption;
    }
}
