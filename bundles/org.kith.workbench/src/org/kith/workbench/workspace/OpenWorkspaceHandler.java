package org.kith.workbench.workspace;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;

/** File › Open Workspace: asks for a folder. */
public final class OpenWorkspaceHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class).get(Workspaces.class)
                .open(HandlerUtil.getActiveShellChecked(event));
        return null;
    }
}
