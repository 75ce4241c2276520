package org.kith.ui.people.card;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edit › Redo: what was undone last. */
public final class RedoHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Unsaved.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).redo();
        return null;
    }
}
