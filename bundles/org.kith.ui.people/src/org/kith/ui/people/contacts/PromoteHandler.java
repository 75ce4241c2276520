package org.kith.ui.people.contacts;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** Makes the accounts that are marked contacts. */
public final class PromoteHandler extends ViewHandler {
    @Override
    void run(ContactsView view, Shell shell, IEclipseContext context) {
        new ContactActions(shell, context).promote(view.accounts());
    }
}
