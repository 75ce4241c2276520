package org.kith.workbench.window;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IPageLayout;

/**
 * A practice's view, and beside it the card and the timeline of who is chosen in it. Which view stands behind the class
 * in plugin.xml.
 */
public final class PracticePerspective extends Arrangement implements IExecutableExtension {
    /** Where the day begins. */
    public static final String TODAY = "org.kith.workbench.today";
    static final String ONE_ON_ONE = "org.kith.workbench.oneonone";
    static final String SUPPORTERS = "org.kith.workbench.supporters";
    static final String MOMENTS = "org.kith.workbench.moments";
    static final String LETTERS = "org.kith.workbench.letters";
    static final String REVIEW = "org.kith.workbench.review";
    private static final float LIST = .5f;
    /** A letter has its own context beside it. */
    private static final float LETTER = .68f;
    private static final float CARD = .55f;

    private String view;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        view = (String) data;
    }

    @Override
    void arrange(IPageLayout layout) {
        float share = view.endsWith(".letter") ? LETTER : LIST;
        String list = view.endsWith(".review")
                ? place(layout, "practice.list", IPageLayout.LEFT, share, layout.getEditorArea(), view, KnownViews.LADDER)
                : place(layout, "practice.list", IPageLayout.LEFT, share, layout.getEditorArea(), view);
        String card = place(layout, "practice.card", IPageLayout.RIGHT, share, list, KnownViews.CARD);
        place(layout, "practice.timeline", IPageLayout.BOTTOM, CARD, card, KnownViews.TIMELINE, KnownViews.HELP,
                KnownViews.LOG);
        layout.getViewLayout(view).setCloseable(false);
    }
}
