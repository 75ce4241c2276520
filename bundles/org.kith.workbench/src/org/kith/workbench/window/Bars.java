package org.kith.workbench.window;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts our bars into the window's trim in place of the platform's. They are not stored with the layout. UI thread. */
final class Bars {
    private static final String BUNDLE = "bundleclass://org.kith.workbench/";
    private static final String STRETCH = "stretch";
    private static final String LINE = "org.kith.workbench.line";

    private Bars() {
    }

    /** Sets them up in a window that is about to open. */
    static void install(IWorkbenchWindow window) {
        MTrimmedWindow model = window.getService(MTrimmedWindow.class);
        EModelService models = window.getService(EModelService.class);
        only(models, models.getTrim(model, SideValue.TOP), "org.kith.workbench.top", TopBar.class);
        only(models, models.getTrim(model, SideValue.BOTTOM), LINE, BottomLine.class);
    }

    private static void only(EModelService models, MTrimBar bar, String id, Class<?> control) {
        List<MTrimElement> children = List.copyOf(bar.getChildren());
        children.forEach(one -> {
            if (id.equals(one.getElementId())) {
                bar.getChildren().remove(one);
            } else {
                // the platform renders some of them later all the same: then out of sight
                one.setToBeRendered(false);
                one.setVisible(false);
                one.getTags().remove(STRETCH);
            }
        });
        MToolControl ours = models.createModelElement(MToolControl.class);
        ours.setElementId(id);
        ours.setContributionURI(BUNDLE + control.getName());
        ours.getTags().add(STRETCH);
        ours.getPersistedState().put(IWorkbench.PERSIST_STATE, Boolean.FALSE.toString());
        bar.getChildren().addFirst(ours);
        bar.setToBeRendered(true);
        bar.setVisible(true);
    }
}
