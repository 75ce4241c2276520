package org.kith.ui.people.contacts;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.Choice;

/** A new circle: of what is typed in the filter where there is something, else of the people that are marked. */
public final class NewCircleHandler extends ViewHandler {
    @Override
    void run(ContactsView view, Shell shell, IEclipseContext context) {
        new CircleActions(shell, context).create(view.filter(), context.get(Choice.class).people());
    }
}
