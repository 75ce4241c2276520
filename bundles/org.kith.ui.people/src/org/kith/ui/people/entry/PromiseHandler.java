package org.kith.ui.people.entry;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** People › Promise. */
public final class PromiseHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new Entry(HandlerUtil.getActiveWorkbenchWindowChecked(event)).promise();
        return null;
    }
}
