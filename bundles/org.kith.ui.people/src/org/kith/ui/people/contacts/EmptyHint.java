package org.kith.ui.people.contacts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where a list has no rows: what it would show, and the one action that fills it. UI thread. */
final class EmptyHint extends Composite {
    private static final int WIDTH = 260;

    private final Label text;
    private final Button button;
    private final Runnable clear;
    private final Runnable imports;
    private Runnable pressed = () -> {
    };

    EmptyHint(Composite parent, Runnable clear, Runnable imports) {
        super(parent, SWT.NONE);
        this.clear = clear;
        this.imports = imports;
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(this);
        text = new Label(this, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        button = new Button(this, SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(button);
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    /** Says why a scope shows nobody, with these words in the filter. */
    void say(Scope scope, String filter) {
        if (!filter.isEmpty()) {
            say(NLS.bind(Messages.Contacts_noMatch, filter), Messages.Contacts_clear, clear);
            return;
        }
        switch (scope.kind()) {
            case EVERYBODY -> say(Messages.Contacts_empty, Messages.Contacts_import, imports);
            case TAG -> say(NLS.bind(Messages.Contacts_emptyTag, scope.key()), null, null);
            case CIRCLE -> say(Messages.Contacts_emptyCircle, null, null);
            case ACCOUNTS -> say(Messages.Accounts_empty, Messages.Contacts_import, imports);
            case TRASH -> say(Messages.Contacts_emptyTrash, null, null);
        }
    }

    private void say(String words, String action, Runnable what) {
        text.setText(words);
        button.setVisible(action != null);
        button.setText(action == null ? "" : action);
        pressed = what;
        layout();
    }
}
