package org.kith.ui.events;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** Deletes the chosen event; undo gives it back. */
public final class DeleteEventHandler extends EventsHandler {
    @Override
    void run(EventsPane pane, ExecutionEvent event, Shell shell, IEclipseContext context) {
        pane.delete();
    }
}
