package org.kith.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.QuietLine;

/** Does what the quiet line offers: cancels what runs, else presses its button. Nothing happens when it offers none. */
public final class LineActionHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        QuietLine line = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class)
                .get(QuietLine.class);
        if (!line.running().isEmpty() && line.running().getFirst().cancel() != null) {
            line.running().getFirst().cancel().run();
        } else if (line.running().isEmpty() && line.said().pressed() != null) {
            line.said().pressed().run();
        }
        return null;
    }
}
