package org.kith.workbench.window;

import org.eclipse.ui.IPageLayout;

/** The first page, and nothing beside it. */
public final class WelcomePerspective extends Arrangement {
    /** Its id. */
    public static final String ID = "org.kith.workbench.welcome";

    @Override
    void arrange(IPageLayout layout) {
        place(layout, "welcome", IPageLayout.LEFT, .9f, layout.getEditorArea(), KnownViews.WELCOME,
                KnownViews.HELP, KnownViews.LOG);
    }
}
