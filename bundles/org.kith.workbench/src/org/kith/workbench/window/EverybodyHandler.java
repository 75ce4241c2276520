package org.kith.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.Choice;

/** People › Everybody's Timeline: nobody is chosen. */
public final class EverybodyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class).get(Choice.class)
                .choose(Choice.Subject.EVERYBODY);
        return null;
    }
}
