package org.kith.ui.people.entry;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** People › Journal. */
public final class JournalHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new JournalEntry(new Entry(HandlerUtil.getActiveWorkbenchWindowChecked(event))).open();
        return null;
    }
}
