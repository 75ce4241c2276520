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

    private WindowCommands() {
    }

    /** The command of quick access, whichever plug-in brings it; empty when none does. */
    static Optional<String> quickAccess() {
        return Stream.of(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
                .map(Command::getId).filter(id -> id.startsWith("org.kith.") && id.endsWith(".quickAccess")).findFirst();
    }

    /** The key of a command as it is now, such as Ctrl+K; empty when it has none. */
    static String key(String command) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        TriggerSequence key = bindings == null ? null : bindings.getBestActiveBindingFor(command);
        String known = key == null ? null : key.format();
        return known == null ? "" : known;
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
