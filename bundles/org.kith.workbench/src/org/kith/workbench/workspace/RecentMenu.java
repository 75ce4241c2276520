package org.kith.workbench.workspace;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

/** File › Recent Workspaces: one item a folder. */
public final class RecentMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        Workspaces workspaces = PlatformUI.getWorkbench().getService(IEclipseContext.class).get(Workspaces.class);
        List<Path> others = workspaces.others();
        if (others.isEmpty()) {
            Action none = new Action(Messages.Recent_none) {
            };
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        return others.stream().map(folder -> item(workspaces, folder)).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Workspaces workspaces, Path folder) {
        Action action = new Action(Recent.name(folder).replace("&", "&&")) {
            @Override
            public void run() {
                workspaces.open(folder);
            }
        };
        action.setToolTipText(folder.toString());
        return new ActionContributionItem(action);
    }
}
