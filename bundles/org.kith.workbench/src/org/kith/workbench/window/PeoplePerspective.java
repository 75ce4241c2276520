package org.kith.workbench.window;

import org.eclipse.ui.IPageLayout;

/** Contacts, the card and the timeline of whoever is chosen. */
public final class PeoplePerspective extends Arrangement {
    /** Its id. */
    public static final String ID = "org.kith.workbench.people";
    private static final float LIST = .3f;
    private static final float CARD = .52f;

    @Override
    void arrange(IPageLayout layout) {
        String list = place(layout, "people.list", IPageLayout.LEFT, LIST, layout.getEditorArea(), KnownViews.CONTACTS);
        String card = place(layout, "people.card", IPageLayout.RIGHT, LIST, list, KnownViews.CARD);
        place(layout, "people.timeline", IPageLayout.RIGHT, CARD, card, KnownViews.TIMELINE,
                KnownViews.HELP, KnownViews.LOG);
        layout.getViewLayout(KnownViews.CONTACTS).setCloseable(false);
    }
}
