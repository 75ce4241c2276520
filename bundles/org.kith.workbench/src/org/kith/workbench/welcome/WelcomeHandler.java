package org.kith.workbench.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.workbench.window.Perspectives;
import org.kith.workbench.window.WelcomePerspective;

/** Help › Welcome: the first page, over the whole window. */
public final class WelcomeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Perspectives.show(window, WelcomePerspective.ID);
        if (window.getActivePage() != null) {
            // views that were opened over the page by their keys
            window.getActivePage().resetPerspective();
        }
        return null;
    }
}
