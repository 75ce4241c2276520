package org.kith.ui.people.contacts;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.Choice;

/** Rings an action on the people that are marked in the list, or on the chosen one while another view is active. */
abstract class PeopleHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IEclipseContext context = window.getService(IEclipseContext.class);
        MPart part = window.getService(EPartService.class).getActivePart();
        List<String> people = part != null && part.getObject() instanceof ContactsView view ? view.people()
                : context.get(Choice.class).people();
        run(new ContactActions(window.getShell(), context), people);
        return null;
    }

    abstract void run(ContactActions actions, List<String> people);
}
