package org.kith.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.imports.Importing;

/** File › Import Files: chosen files are imported in the background; several parts of one archive are one import. */
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
            start(event, paths);
        }
        return null;
    }

    static void start(ExecutionEvent event, List<Path> paths) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            window.getActivePage().showView("org.kith.ui.imports");
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        window.getService(org.eclipse.e4.core.contexts.IEclipseContext.class).get(Importing.class).start(paths);
    }
}
