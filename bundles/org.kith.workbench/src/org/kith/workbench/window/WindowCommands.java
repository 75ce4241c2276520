package org.kith.workbench.window;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** Commands that the window itself offers outside the menus. UI thread. */
final class WindowCommands {
    static final String BACK = "org.kith.workbench.back";
    static final String FORWARD = "org.kith.workbench.forward";
    static final String LINE_ACTION = "org.kith.workbench.lineAction";
    private static final String QUICK_ACCESS = "org.kith.ui.people.access.open";

    private WindowCommands() {
    }

    /** The command of quick access; empty when the plug-in that brings it is not installed. */
    static Optional<String> quickAccess() {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(QUICK_ACCESS);
        return command.isDefined() ? Optional.of(QUICK_ACCESS) : Optional.empty();
    }

    /** The key of a command, such as Ctrl+K; empty when it has none. Also before the window is active and with it keys. */
    static String key(String command) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        TriggerSequence key = bindings.getBestActiveBindingFor(command);
        return key != null ? key.format() : Stream.of(bindings.getBindings())
                .filter(one -> one.getSchemeId().equals(bindings.getActiveScheme().getId())
                        && one.getParameterizedCommand() != null
                        && one.getParameterizedCommand().getId().equals(command))
                .map(one -> one.getTriggerSequence().format()).findFirst().orElse("");
    }

    /** Runs a command as its key would. */
    static void run(IWorkbenchWindow window, String command) {
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(WindowCommands.class).warn("The command " + command + " cannot be run", e);
        }
    }
}
