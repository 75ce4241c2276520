package org.kith.workbench.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.workbench.window.Perspectives;
import org.kith.workbench.window.WelcomePerspective;

/** Help › Welcome: the first page, over the whole window. */
public final class WelcomeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Perspectives.show(HandlerUtil.getActiveWorkbenchWindowChecked(event), WelcomePerspective.ID);
        return null;
    }
}
