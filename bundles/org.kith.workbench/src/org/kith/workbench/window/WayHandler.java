package org.kith.workbench.window;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.kith.ui.Choice;

/** What back and forward have in common: enabled when the choice knows a way there. */
abstract class WayHandler extends AbstractHandler {
    private Runnable stop;

    abstract boolean isOpen(Choice choice);

    abstract void go(Choice choice);

    @Override
    public final boolean isEnabled() {
        Choice choice = choice();
        if (choice == null) {
            return false;
        }
        if (stop == null) {
            stop = choice.followHistory(() -> setBaseEnabled(isOpen(choice)));
        }
        return isOpen(choice);
    }

    @Override
    public final Object execute(ExecutionEvent event) {
        go(choice());
        return null;
    }

    @Override
    public final void dispose() {
        if (stop != null) {
            stop.run();
        }
        super.dispose();
    }

    private static Choice choice() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(Choice.class);
    }
}
