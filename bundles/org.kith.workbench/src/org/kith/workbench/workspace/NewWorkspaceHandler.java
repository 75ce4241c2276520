package org.kith.workbench.workspace;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;

/** File › New Workspace: asks for a folder. */
public final class NewWorkspaceHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class).get(Workspaces.class)
                .make(HandlerUtil.getActiveShellChecked(event));
        return null;
    }
}
