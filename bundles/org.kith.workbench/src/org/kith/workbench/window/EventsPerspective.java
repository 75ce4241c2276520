package org.kith.workbench.window;

import org.eclipse.ui.IPageLayout;

/**
 * Events with the brief, face practice and the pass afterwards, and beside them the card and the timeline of who is chosen
 * among the attendees.
 */
public final class EventsPerspective extends Arrangement {
    /** Its id. */
    public static final String ID = "org.kith.workbench.events";
    private static final float EVENTS = .7f;

    @Override
    void arrange(IPageLayout layout) {
        String events = place(layout, "events.list", IPageLayout.LEFT, EVENTS, layout.getEditorArea(),
                KnownViews.EVENTS, KnownViews.BRIEF, KnownViews.FACES, KnownViews.AFTER);
        place(layout, "events.person", IPageLayout.RIGHT, EVENTS, events, KnownViews.CARD, KnownViews.TIMELINE,
                KnownViews.HELP, KnownViews.LOG);
        layout.getViewLayout(KnownViews.EVENTS).setCloseable(false);
    }
}
