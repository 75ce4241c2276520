package org.kith.workbench.window;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: title with the day that the clock shows, our bars at top and bottom, nothing else of the platform. */
public final class WindowFrame extends WorkbenchWindowAdvisor {
    private static final int WIDTH = 1360;
    private static final int HEIGHT = 840;
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 400;

    private final String title;
    private final Runnable opened;

    /** A window with that title; {@code opened} runs when it is to be seen. */
    public WindowFrame(IWorkbenchWindowConfigurer configurer, String title, Runnable opened) {
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
        window.setShowCoolBar(true);
        window.setShowStatusLine(false);
        window.setShowPerspectiveBar(true);
        window.setShowProgressIndicator(false);
        window.setTitle(title);
    }

    @Override
    public void postWindowCreate() {
        Bars.install(getWindowConfigurer().getWindow());
        fit();
    }

    /** Keeps the window on the screen, as it may have been stored on a greater one. */
    private void fit() {
        var shell = getWindowConfigurer().getWindow().getShell();
        shell.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT);
        Rectangle screen = shell.getMonitor().getClientArea();
        Rectangle now = shell.getBounds();
        int width = Math.min(now.width, screen.width);
        int height = Math.min(now.height, screen.height);
        int x = Math.max(screen.x, Math.min(now.x, screen.x + screen.width - width));
        int y = Math.max(screen.y, Math.min(now.y, screen.y + screen.height - height));
        if (!shell.getMaximized() && !now.equals(new Rectangle(x, y, width, height))) {
            shell.setBounds(x, y, width, height);
        }
    }

    @Override
    public void postWindowOpen() {
        opened.run();
    }
}
