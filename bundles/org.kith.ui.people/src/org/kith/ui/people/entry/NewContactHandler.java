package org.kith.ui.people.entry;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** People › New Contact. */
public final class NewContactHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new NewContact(HandlerUtil.getActiveWorkbenchWindowChecked(event)).open();
        return null;
    }
}
