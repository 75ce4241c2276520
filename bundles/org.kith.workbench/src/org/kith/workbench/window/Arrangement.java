package org.kith.workbench.window;

import java.util.Set;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/** What all perspectives have in common: no editor area, and only views that are installed. */
abstract class Arrangement implements IPerspectiveFactory {
    private static final Set<String> ON_DEMAND = Set.of(KnownViews.HELP, KnownViews.LOG);

    @Override
    public final void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(false);
        arrange(layout);
    }

    /** Puts the views in their places. */
    abstract void arrange(IPageLayout layout);

    /** A place beside another, with the views that are installed, help and log on demand; answers its name. */
    static String place(IPageLayout layout, String name, int side, float ratio, String beside, String... views) {
        IFolderLayout folder = layout.createFolder(name, side, ratio, beside);
        for (String view : views) {
            if (ON_DEMAND.contains(view)) {
                folder.addPlaceholder(view);
            } else if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
                folder.addView(view);
            }
        }
        return name;
    }
}
