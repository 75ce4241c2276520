package org.kith.ui.people.contacts;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** Puts the cursor into the filter of the contacts. */
public final class FilterHandler extends ViewHandler {
    @Override
    void run(ContactsView view, Shell shell, IEclipseContext context) {
        view.focusFilter();
    }
}
