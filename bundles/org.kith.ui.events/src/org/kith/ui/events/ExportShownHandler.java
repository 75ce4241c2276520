package org.kith.ui.events;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** Writes the events of the month or the list that is shown to a file as iCalendar. */
public final class ExportShownHandler extends EventsHandler {
    @Override
    void run(EventsPane pane, ExecutionEvent event, Shell shell, IEclipseContext context) {
        EventsExport.of(context).ask(shell, pane.shown(), pane.shownName());
    }
}
