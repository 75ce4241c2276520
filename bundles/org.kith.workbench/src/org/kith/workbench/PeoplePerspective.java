package org.kith.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Contacts beside the timeline of whoever is chosen; events and imports below. No editor area. */
public final class PeoplePerspective implements IPerspectiveFactory {
    static final String ID = "org.kith.workbench.people";
    private static final float LEFT = .4f;
    private static final float TOP = .62f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(false);
        layout.addView("org.kith.ui.people.contacts", IPageLayout.LEFT, LEFT, editors);
        layout.addView("org.kith.ui.people.timeline", IPageLayout.RIGHT, LEFT, "org.kith.ui.people.contacts");
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, TOP, "org.kith.ui.people.timeline");
        below.addView("org.kith.ui.events.events");
        below.addView("org.kith.ui.imports");
        layout.getViewLayout("org.kith.ui.people.contacts").setCloseable(false);
    }
}
