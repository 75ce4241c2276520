package org.kith.workbench.window;

import java.util.Set;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;

/**
 * Keys of a development environment that the platform brings along are taken away: they stand in the way of ours, and
 * the list of keys would show what this program does not have. Run by the platform as it makes its model, before any key
 * holds.
 */
public final class PlatformKeys {
    private static final Set<String> KEPT = Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste",
            "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.delete", "org.eclipse.ui.file.save",
            "org.eclipse.ui.file.print", "org.eclipse.ui.file.exit", "org.eclipse.ui.views.showView",
            "org.eclipse.ui.perspectives.showPerspective", "org.eclipse.ui.window.preferences",
            "org.eclipse.ui.window.resetPerspective", "org.eclipse.ui.help.aboutAction",
            "org.eclipse.ui.window.showContextMenu", "org.eclipse.ui.window.showViewMenu",
            "org.eclipse.ui.window.nextView", "org.eclipse.ui.window.previousView",
            "org.eclipse.ui.window.nextPerspective", "org.eclipse.ui.window.previousPerspective",
            "org.eclipse.ui.part.nextPage", "org.eclipse.ui.part.previousPage",
            "org.eclipse.ui.navigate.nextTab", "org.eclipse.ui.navigate.previousTab");

    /** Takes them away. */
    @Execute
    public void prune(MApplication application) {
        application.getBindingTables().forEach(table -> table.getBindings().removeIf(PlatformKeys::isLeftover));
    }

    private static boolean isLeftover(MKeyBinding binding) {
        String command = binding.getCommand() == null ? null : binding.getCommand().getElementId();
        return command != null && command.startsWith("org.eclipse.ui.") && !KEPT.contains(command);
    }
}
