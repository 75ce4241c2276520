package org.kith.ui.events;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** Shows the events as a list. */
public final class ListHandler extends EventsHandler {
    @Override
    void run(EventsPane pane, ExecutionEvent event, Shell shell, IEclipseContext context) {
        pane.face(false);
        pane.setFocus();
    }
}
