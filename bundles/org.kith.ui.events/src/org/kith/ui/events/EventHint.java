package org.kith.ui.events;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.Palette;

/** Beside the events while none is chosen: what to do. UI thread. */
final class EventHint extends Composite {
    EventHint(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(this);
        Label text = new Label(this, SWT.WRAP | SWT.CENTER);
        text.setText(Messages.Attendees_none);
        Palette.apply(Palette.Role.MUTED, text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(120, SWT.DEFAULT)
                .applyTo(text);
    }
}
