package org.kith.ui.about;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.Background;
import org.osgi.framework.FrameworkUtil;

/** Help › About, in place of the platform's dialog. */
public final class AboutHandler extends AbstractHandler {
    private static final String WORDS = "aboutText";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IProduct product = Platform.getProduct();
        String words = product.getProperty(WORDS);
        new AboutDialog(window.getShell(), product.getDefiningBundle(), words == null ? "" : words,
                window.getService(IEclipseContext.class).get(Background.class),
                FrameworkUtil.getBundle(AboutHandler.class).getBundleContext().getBundles()).open();
        return null;
    }
}
