package org.kith.ui.people.contacts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where a list has no rows: what it would show, and the one action that fills it. UI thread. */
final class EmptyHint extends Composite {
    private static final int WIDTH = 260;

    private final Label text;
    private final Button button;
    private Runnable pressed = () -> {
    };

    EmptyHint(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(this);
        text = new Label(this, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        button = new Button(this, SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(button);
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    /** Says it; without an action there is no button. */
    void say(String words, String action, Runnable what) {
        text.setText(words);
        button.setVisible(action != null);
        button.setText(action == null ? "" : action);
        pressed = what;
        layout();
    }
}
