package org.kith.ui.people.card;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edit › Undo: the last change of the open card, or the last step of the history. */
public final class UndoHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Unsaved.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).undo();
        return null;
    }
}
