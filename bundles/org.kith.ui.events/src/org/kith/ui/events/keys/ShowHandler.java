package org.kith.ui.events.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a view among those of events and gives it the focus; the view's id stands behind the class in plugin.xml. */
public final class ShowHandler extends AbstractHandler implements IExecutableExtension {
    private static final String PERSPECTIVE = "org.kith.workbench.events";

    private String view;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        view = (String) data;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IPerspectiveDescriptor events = window.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(PERSPECTIVE);
        if (events != null && window.getActivePage() != null) {
            window.getActivePage().setPerspective(events);
        }
        window.getService(EPartService.class).showPart(view, EPartService.PartState.ACTIVATE);
        return null;
    }
}
