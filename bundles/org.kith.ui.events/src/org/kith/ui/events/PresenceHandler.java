package org.kith.ui.events;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.meet.Presence;

/** Notes whether the selected attendees were there. */
public final class PresenceHandler extends EventsHandler {
    @Override
    void run(EventsPane pane, ExecutionEvent event, Shell shell, IEclipseContext context) {
        pane.presence(Presence.valueOf(event.getParameter("org.kith.ui.events.presence.value")));
    }
}
