package org.kith.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: title with the day that the clock shows, no tool bar, a status line. */
final class WindowFrame extends WorkbenchWindowAdvisor {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final String title;
    private final Runnable opened;

    WindowFrame(IWorkbenchWindowConfigurer configurer, String title, Runnable opened) {
        super(configurer);
        this.title = title;
        this.opened = opened;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Menus(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(WIDTH, HEIGHT));
        window.setShowCoolBar(false);
        window.setShowStatusLine(true);
        window.setShowPerspectiveBar(false);
        window.setShowProgressIndicator(true);
        window.setTitle(title);
    }

    @Override
    public void postWindowOpen() {
        opened.run();
    }
}
