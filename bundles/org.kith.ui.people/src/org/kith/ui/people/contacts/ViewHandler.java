package org.kith.ui.people.contacts;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the Contacts view and rings something in it. */
abstract class ViewHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        MPart part = window.getService(EPartService.class).showPart(ContactsView.ID, EPartService.PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof ContactsView view) {
            run(view, window.getShell(), window.getService(IEclipseContext.class));
        }
        return null;
    }

    abstract void run(ContactsView view, Shell shell, IEclipseContext context);
}
