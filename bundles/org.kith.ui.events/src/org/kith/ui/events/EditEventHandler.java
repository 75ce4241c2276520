package org.kith.ui.events;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** Opens the form for the chosen event. */
public final class EditEventHandler extends EventsHandler {
    @Override
    void run(EventsPane pane, ExecutionEvent event, Shell shell, IEclipseContext context) {
        pane.edit();
    }
}
