package org.kith.workbench.window;

import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;

/** The menu bar: its groups, and what belongs to the window itself. All else comes by plugin.xml into the groups. */
final class Menus extends ActionBarAdvisor {
    private static final String SHOW_VIEW = IWorkbenchCommandConstants.VIEWS_SHOW_VIEW;
    private static final String SHOW_PERSPECTIVE = IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE;

    private final IWorkbenchWindow window;

    Menus(IActionBarConfigurer configurer) {
        super(configurer);
        window = configurer.getWindowConfigurer().getWindow();
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(view());
        bar.add(menu(Messages.Menu_people, "people", "entry", "list", IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu(Messages.Menu_events, "events", "new", "import", IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(help());
    }

    private IMenuManager file() {
        IMenuManager file = menu(Messages.Menu_file, IWorkbenchActionConstants.M_FILE, "new", "import", "export",
                "print", "workspace", IWorkbenchActionConstants.MB_ADDITIONS, "quit");
        file.appendToGroup("quit", item(IWorkbenchCommandConstants.FILE_EXIT, IWorkbenchCommandConstants.FILE_EXIT,
                Messages.Menu_quit, null, null));
        return file;
    }

    private IMenuManager edit() {
        IMenuManager edit = menu(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT, "undo", "clipboard",
                IWorkbenchActionConstants.MB_ADDITIONS, "preferences");
        edit.appendToGroup("undo", command(IWorkbenchCommandConstants.EDIT_UNDO));
        edit.appendToGroup("undo", command(IWorkbenchCommandConstants.EDIT_REDO));
        edit.appendToGroup("clipboard", command(IWorkbenchCommandConstants.EDIT_CUT));
        edit.appendToGroup("clipboard", command(IWorkbenchCommandConstants.EDIT_COPY));
        edit.appendToGroup("clipboard", command(IWorkbenchCommandConstants.EDIT_PASTE));
        edit.appendToGroup("clipboard", command(IWorkbenchCommandConstants.EDIT_DELETE));
        edit.appendToGroup("clipboard", command(IWorkbenchCommandConstants.EDIT_SELECT_ALL));
        edit.appendToGroup("preferences", command(IWorkbenchCommandConstants.WINDOW_PREFERENCES));
        return edit;
    }

    private IMenuManager view() {
        IMenuManager view = menu(Messages.Menu_view, "view", "views", "perspectives", "way",
                IWorkbenchActionConstants.MB_ADDITIONS);
        for (String id : KnownViews.inMenu(window)) {
            view.appendToGroup("views", show(id));
        }
        for (IPerspectiveDescriptor one : Perspectives.tabs(window)) {
            view.appendToGroup("perspectives", item(SHOW_PERSPECTIVE, one.getId(), arrangement(one), null,
                    Map.of(IWorkbenchCommandConstants.PERSPECTIVES_SHOW_PERSPECTIVE_PARM_ID, one.getId())));
        }
        view.appendToGroup("perspectives", command(IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE));
        view.appendToGroup("way", command(WindowCommands.BACK));
        view.appendToGroup("way", command(WindowCommands.FORWARD));
        view.appendToGroup("way", command(WindowCommands.LINE_ACTION));
        return view;
    }

    private IMenuManager help() {
        IMenuManager help = menu(Messages.Menu_help, IWorkbenchActionConstants.M_HELP, "pages", "log",
                IWorkbenchActionConstants.MB_ADDITIONS, "about");
        if (KnownViews.isInstalled(window, KnownViews.LOG)) {
            help.appendToGroup("log", show(KnownViews.LOG));
        }
        help.appendToGroup("about", command(IWorkbenchCommandConstants.HELP_ABOUT));
        return help;
    }

    private static String arrangement(IPerspectiveDescriptor one) {
        return NLS.bind(Messages.Menu_arrangement, one.getLabel());
    }

    private IContributionItem show(String view) {
        IViewDescriptor descriptor = window.getWorkbench().getViewRegistry().find(view);
        return item(SHOW_VIEW, view, descriptor.getLabel(), descriptor.getImageDescriptor(),
                Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view));
    }

    private IContributionItem command(String id) {
        return item(id, id, null, null, null);
    }

    private IContributionItem item(String command, String id, String label, ImageDescriptor icon,
            Map<String, String> parameters) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(window, id, command,
                CommandContributionItem.STYLE_PUSH);
        item.label = label;
        item.icon = icon;
        item.parameters = parameters;
        return new CommandContributionItem(item);
    }

    private static MenuManager menu(String label, String id, String... groups) {
        MenuManager menu = new MenuManager(label, id);
        for (String group : groups) {
            menu.add(new Separator(group));
        }
        return menu;
    }
}
