package org.kith.ui.people.card;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** File › Save: what was edited becomes a step of the history. */
public final class SaveHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Unsaved.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).save();
        return null;
    }
}
