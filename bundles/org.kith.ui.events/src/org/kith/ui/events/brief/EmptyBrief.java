package org.kith.ui.events.brief;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.Icons;
import org.kith.ui.Palette;

/** Where no event is to come: what would be here. UI thread. */
final class EmptyBrief extends Composite {
    private static final int WIDTH = 360;

    EmptyBrief(Composite parent, Icons icons) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(this);
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(icons.of("events", icon, Icons.LARGE));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(icon);
        Label text = new Label(this, SWT.WRAP | SWT.CENTER);
        text.setText(Messages.Brief_empty);
        Palette.apply(Palette.Role.MUTED, text);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
    }
}
