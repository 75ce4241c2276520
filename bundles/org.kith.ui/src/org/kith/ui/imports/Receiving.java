package org.kith.ui.imports;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.registry.PlatformRegistry;
import org.kith.ui.When;

/**
 * Takes in what was dropped on the window or chosen from the menu: opens the import dialog on it, or adds it to the one
 * that is open. In the context, one for a window. UI thread.
 */
public final class Receiving {
    private final Importing importing;
    private final PlatformRegistry registry;
    private final When when;
    private ImportDialog open;

    /** Nothing was dropped yet. */
    public Receiving(Importing importing, PlatformRegistry registry, When when) {
        this.importing = importing;
        this.registry = registry;
        this.when = when;
    }

    /** Looks at files and folders and asks what of it to import; does not wait for the answer. */
    public void receive(Shell shell, List<Path> paths) {
        if (open == null || open.getShell() == null || open.getShell().isDisposed()) {
            open = new ImportDialog(shell, importing, registry, when);
            open.open();
            DropAnywhere.install(open.getShell(), more -> open.add(more));
        }
        open.add(paths);
        open.getShell().forceActive();
    }
}
