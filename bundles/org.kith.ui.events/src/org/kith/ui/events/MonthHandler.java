package org.kith.ui.events;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** Shows the events as a month. */
public final class MonthHandler extends EventsHandler {
    @Override
    void run(EventsPane pane, ExecutionEvent event, Shell shell, IEclipseContext context) {
        pane.face(true);
        pane.setFocus();
    }
}
