package org.kith.ui.people.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.kith.ui.people.access.Found.Kind;
import org.kith.ui.people.access.Found.Rank;

/** The views and commands that a window offers now, and how they are opened and run. UI thread. */
final class WindowOffer {
    private static final String OURS = "org.kith.";
    /** Views that only measure. */
    private static final String MEASURING = "org.kith.ui.bench.";
    private static final String CATEGORY = "org.kith.workbench.category";
    /** What the platform brings and people of this window need as well. */
    private static final Set<String> PLATFORM = Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.window.preferences", "org.eclipse.ui.window.resetPerspective", "org.eclipse.ui.file.exit",
            "org.eclipse.ui.help.aboutAction");
    private static final String SHOW_VIEW = "org.eclipse.ui.views.showView";
    private static final String SHOWN_VIEW = "org.eclipse.ui.views.showView.viewId";

    private final IWorkbenchWindow window;
    private final IBindingService bindings;
    private final ICommandService commands;

    WindowOffer(IWorkbenchWindow window) {
        this.window = window;
        bindings = window.getService(IBindingService.class);
        commands = window.getService(ICommandService.class);
    }

    /** Views by name, then the commands that can be run now. */
    List<Found> all() {
        List<Found> all = new ArrayList<>();
        for (IViewDescriptor view : window.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith(OURS) && !view.getId().startsWith(MEASURING)) {
                all.add(found(Kind.VIEW, view.getId(), view.getLabel(), view.getDescription(), viewKey(view.getId())));
            }
        }
        for (Command command : commands.getDefinedCommands()) {
            try {
                if (isOffered(command)) {
                    all.add(found(Kind.COMMAND, command.getId(), command.getName(), command.getDescription(),
                            key(bindings.getBestActiveBindingFor(command.getId()))));
                }
            } catch (NotDefinedException e) {
                ILog.of(WindowOffer.class).warn(command.getId(), e);
            }
        }
        all.sort(Comparator.comparing(Found::kind).thenComparing(Found::first));
        return all;
    }

    private static Found found(Kind kind, String id, String name, String description, String key) {
        return new Found(kind, id, name, description == null || description.isBlank() ? null : description, key, null,
                Rank.BEGINS);
    }

    private static boolean isOffered(Command command) throws NotDefinedException {
        boolean ours = CATEGORY.equals(command.getCategory().getId()) || PLATFORM.contains(command.getId());
        if (!ours || OpenHandler.COMMAND.equals(command.getId()) || !command.isHandled() || !command.isEnabled()) {
            return false;
        }
        IParameter[] parameters = command.getParameters();
        for (int i = 0; parameters != null && i < parameters.length; i++) {
            if (!parameters[i].isOptional()) {
                return false;
            }
        }
        return true;
    }

    private String viewKey(String view) {
        ParameterizedCommand shows = ParameterizedCommand.generateCommand(commands.getCommand(SHOW_VIEW),
                Map.of(SHOWN_VIEW, view));
        TriggerSequence[] keys = shows == null ? new TriggerSequence[0] : bindings.getActiveBindingsFor(shows);
        return keys.length == 0 ? "" : key(keys[0]);
    }

    private static String key(TriggerSequence keys) {
        return keys == null ? "" : keys.format();
    }

    /** Brings a view to the front. */
    void show(String view) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            try {
                page.showView(view);
            } catch (PartInitException e) {
                ILog.of(WindowOffer.class).log(e.getStatus());
            }
        }
    }

    /** Runs a command as its key does. */
    void run(String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(WindowOffer.class).warn(command, e);
        }
    }
}
