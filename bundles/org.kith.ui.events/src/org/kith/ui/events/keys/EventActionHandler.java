package org.kith.ui.events.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.handlers.HandlerUtil;

/** Passes a key on to the rows of the active view; the action's name stands behind the class in plugin.xml. */
public final class EventActionHandler extends AbstractHandler implements IExecutableExtension {
    private EventAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = EventAction.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        MPart part = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(EPartService.class).getActivePart();
        if (part != null && part.getObject() instanceof EventKeys rows) {
            rows.act(action);
        }
        return null;
    }
}
