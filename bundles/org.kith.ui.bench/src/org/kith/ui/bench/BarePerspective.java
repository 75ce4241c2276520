package org.kith.ui.bench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** One view. Made by the workbench. */
public final class BarePerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView("org.kith.ui.bench.bare", false, IPageLayout.LEFT, 1f, layout.getEditorArea());
    }
}
