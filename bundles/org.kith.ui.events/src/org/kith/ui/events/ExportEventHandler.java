package org.kith.ui.events;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;

/** Writes the chosen event to a file as iCalendar. */
public final class ExportEventHandler extends EventsHandler {
    @Override
    void run(EventsPane pane, ExecutionEvent event, Shell shell, IEclipseContext context) {
        List<String> uids = pane.chosen() == null ? List.of() : List.of(pane.chosen());
        EventsExport.of(context).ask(shell, uids, pane.chosenName());
    }
}
