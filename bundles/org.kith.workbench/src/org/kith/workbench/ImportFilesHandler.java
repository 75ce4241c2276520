package org.kith.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.imports.Receiving;

/** File › Import Files: chosen files are looked at in the import dialog, parts of one archive as one. */
public final class ImportFilesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Import_title);
        if (dialog.open() != null) {
            List<Path> paths = new ArrayList<>();
            for (String name : dialog.getFileNames()) {
                paths.add(Path.of(dialog.getFilterPath(), name));
            }
            receive(event, paths);
        }
        return null;
    }

    static void receive(ExecutionEvent event, List<Path> paths) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(IEclipseContext.class).get(Receiving.class).receive(window.getShell(), paths);
    }
}
