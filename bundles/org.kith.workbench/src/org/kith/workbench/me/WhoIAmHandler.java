package org.kith.workbench.me;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;

/** People › Who I Am. */
public final class WhoIAmHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEclipseContext context = HandlerUtil.getActiveWorkbenchWindowChecked(event)
                .getService(IEclipseContext.class);
        context.get(WhoIAm.class).open(HandlerUtil.getActiveShellChecked(event));
        return null;
    }
}
