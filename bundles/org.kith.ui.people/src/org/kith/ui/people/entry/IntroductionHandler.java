package org.kith.ui.people.entry;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** People › Introduction. */
public final class IntroductionHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new IntroductionEntry(new Entry(HandlerUtil.getActiveWorkbenchWindowChecked(event))).open();
        return null;
    }
}
