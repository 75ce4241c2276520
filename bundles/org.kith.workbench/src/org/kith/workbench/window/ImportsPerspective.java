package org.kith.workbench.window;

import org.eclipse.ui.IPageLayout;

/** What was brought in, and the platforms that it came from. */
public final class ImportsPerspective extends Arrangement {
    /** Its id. */
    public static final String ID = "org.kith.workbench.imports";
    private static final float IMPORTS = .5f;

    @Override
    void arrange(IPageLayout layout) {
        String imports = place(layout, "imports.list", IPageLayout.LEFT, IMPORTS, layout.getEditorArea(),
                KnownViews.IMPORTS);
        place(layout, "imports.platforms", IPageLayout.RIGHT, IMPORTS, imports, KnownViews.PLATFORMS,
                KnownViews.HELP, KnownViews.LOG);
        layout.getViewLayout(KnownViews.IMPORTS).setCloseable(false);
    }
}
