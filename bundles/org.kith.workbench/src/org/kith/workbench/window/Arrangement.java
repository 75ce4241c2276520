package org.kith.workbench.window;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** What all perspectives have in common: no editor area, and only views that are installed. */
abstract class Arrangement implements IPerspectiveFactory {
    private static final float READING = .6f;

    @Override
    public final void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(false);
        arrange(layout);
    }

    /** Puts the views in their places. */
    abstract void arrange(IPageLayout layout);

    /** Where help and the log open; the place of a perspective that is widest for reading. */
    static void reading(IPageLayout layout, String place) {
        layout.addPlaceholder(KnownViews.HELP, IPageLayout.RIGHT, READING, place);
        layout.addPlaceholder(KnownViews.LOG, IPageLayout.BOTTOM, READING, place);
    }

    /** A place beside another, with those of the views that are installed; answers its name for others to be beside. */
    static String place(IPageLayout layout, String name, int side, float ratio, String beside, String... views) {
        IFolderLayout folder = layout.createFolder(name, side, ratio, beside);
        for (String view : views) {
            if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
                folder.addView(view);
            }
        }
        return name;
    }
}
