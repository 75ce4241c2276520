package org.kith.workbench.window;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.kith.ui.Choice;
import org.kith.ui.Icons;
import org.kith.ui.Names;

/** The bar under the menus: the way back and forward, a tab for each perspective, quick access at the right. */
public final class TopBar {
    private static final String AIR = " ";

    private final IWorkbenchWindow window;
    private final Choice choice;
    private final Pictures pictures;
    private final List<ToolItem> tabs = new ArrayList<>();
    private ToolItem back;
    private ToolItem forward;

    @Inject
    TopBar(IWorkbenchWindow window, Choice choice, Icons icons) {
        this.window = window;
        this.choice = choice;
        this.pictures = new Pictures(icons);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).spacing(8, 0).applyTo(bar);
        ToolBar way = new ToolBar(bar, SWT.FLAT);
        Names.of(way, Messages.Top_backBar);
        back = item(way, "back", Messages.Top_back, WindowCommands.BACK, choice::back);
        forward = item(way, "forward", Messages.Top_forward, WindowCommands.FORWARD, choice::forward);
        ToolBar perspectives = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        Names.of(perspectives, Messages.Top_tabs);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(perspectives);
        Perspectives.tabs(window).forEach(one -> tab(perspectives, one));
        WindowCommands.quickAccess().ifPresent(command -> search(bar, command));
        follow(bar);
    }

    private void search(Composite bar, String command) {
        ToolBar search = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        Names.of(search, Messages.Top_search);
        ToolItem find = new ToolItem(search, SWT.PUSH);
        String key = WindowCommands.key(command);
        find.setText(key.isEmpty() ? Messages.Top_search : NLS.bind(Messages.Top_searchWithKey, key));
        pictures.on(find, "search");
        find.setToolTipText(NLS.bind(Messages.Top_searchKey, key));
        find.addListener(SWT.Selection, event -> WindowCommands.run(window, command));
    }

    private ToolItem item(ToolBar bar, String icon, String name, String command, Runnable pressed) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        pictures.on(item, icon);
        item.setToolTipText(NLS.bind(Messages.Key_in, name, WindowCommands.key(command)));
        item.addListener(SWT.Selection, event -> pressed.run());
        return item;
    }

    private void tab(ToolBar bar, IPerspectiveDescriptor perspective) {
        ToolItem tab = new ToolItem(bar, SWT.RADIO);
        tab.setText(AIR + perspective.getLabel() + AIR);
        tab.setToolTipText(perspective.getDescription());
        tab.setData(perspective.getId());
        tab.addListener(SWT.Selection, event -> {
            if (tab.getSelection()) {
                Perspectives.show(window, perspective.getId());
            }
        });
        tabs.add(tab);
    }

    private void follow(Composite bar) {
        PerspectiveAdapter follower = new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                shown(perspective);
            }
        };
        window.addPerspectiveListener(follower);
        Runnable stop = choice.followHistory(this::way);
        bar.addListener(SWT.Dispose, event -> {
            window.removePerspectiveListener(follower);
            stop.run();
        });
        way();
        if (window.getActivePage() != null) {
            shown(window.getActivePage().getPerspective());
        }
    }

    private void way() {
        back.setEnabled(choice.canGoBack());
        forward.setEnabled(choice.canGoForward());
        back.getParent().redraw();
    }

    private void shown(IPerspectiveDescriptor perspective) {
        for (ToolItem tab : tabs) {
            tab.setSelection(perspective != null && tab.getData().equals(perspective.getId()));
        }
    }
}
