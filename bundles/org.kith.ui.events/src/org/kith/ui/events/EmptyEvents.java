package org.kith.ui.events;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.Icons;
import org.kith.ui.Palette;

/** Where there are no events yet: what would be here, and what fills it. UI thread. */
final class EmptyEvents extends Composite {
    private static final int WIDTH = 320;

    private final Button imports;
    private final Button create;

    EmptyEvents(Composite parent, Icons icons) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(this);
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(icons.of("events", icon, Icons.LARGE));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(icon);
        Label text = new Label(this, SWT.WRAP | SWT.CENTER);
        text.setText(Messages.Events_empty);
        Palette.apply(Palette.Role.MUTED, text);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(buttons);
        imports = new Button(buttons, SWT.PUSH);
        imports.setText(Messages.Events_import);
        create = new Button(buttons, SWT.PUSH);
        create.setText(Messages.Events_new);
    }

    void onImport(Runnable listener) {
        imports.addListener(SWT.Selection, event -> listener.run());
    }

    void onNew(Runnable listener) {
        create.addListener(SWT.Selection, event -> listener.run());
    }

    @Override
    public boolean setFocus() {
        return imports.setFocus();
    }
}
