package org.kith.ui.events;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the Events view and rings something in it. */
abstract class EventsHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        MPart part = window.getService(EPartService.class).showPart(EventsView.ID, EPartService.PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof EventsView view) {
            run(view.pane(), event, window.getShell(), window.getService(IEclipseContext.class));
        }
        return null;
    }

    abstract void run(EventsPane pane, ExecutionEvent event, Shell shell, IEclipseContext context);
}
