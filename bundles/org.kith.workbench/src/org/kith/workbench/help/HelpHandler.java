package org.kith.workbench.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.workbench.window.KnownViews;

/** Help › User Guide: the page of the view that is active. The parameter names another page. */
public final class HelpHandler extends AbstractHandler {
    private static final String PAGE = "org.kith.workbench.help.page";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart active = page.getActivePart();
        String wanted = event.getParameter(PAGE);
        String target = wanted != null ? wanted
                : HelpPages.of(active == null ? null : active.getSite().getId());
        try {
            page.showView(KnownViews.HELP);
            MPart part = window.getService(EPartService.class).getActivePart();
            if (part != null && part.getObject() instanceof HelpView help) {
                help.follow(target);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
