package org.kith.workbench.window;

import java.util.List;
import java.util.Objects;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** The perspectives of this program, and the way to them. UI thread. */
public final class Perspectives {
    private static final List<String> TABS = List.of(PracticePerspective.TODAY, PracticePerspective.ONE_ON_ONE,
            PracticePerspective.SUPPORTERS, PracticePerspective.MOMENTS, EventsPerspective.ID,
            PracticePerspective.LETTERS, PracticePerspective.REVIEW, PeoplePerspective.ID, ImportsPerspective.ID);

    private Perspectives() {
    }

    /** Those that have a tab, in their order. */
    static List<IPerspectiveDescriptor> tabs(IWorkbenchWindow window) {
        IPerspectiveRegistry registry = window.getWorkbench().getPerspectiveRegistry();
        return TABS.stream().map(registry::findPerspectiveWithId).filter(Objects::nonNull).toList();
    }

    /** Brings a perspective to the front; nothing happens without a page or when there is none of that id. */
    public static void show(IWorkbenchWindow window, String id) {
        IWorkbenchPage page = window.getActivePage();
        IPerspectiveDescriptor perspective = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
        if (page != null && perspective != null) {
            page.setPerspective(perspective);
        }
    }
}
