package org.kith.workbench;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File › Import Folder: the folder of an unpacked archive. */
public final class ImportFolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event));
        dialog.setText(Messages.Import_folderTitle);
        dialog.setMessage(Messages.Import_folderMessage);
        String folder = dialog.open();
        if (folder != null) {
            ImportFilesHandler.receive(event, List.of(Path.of(folder)));
        }
        return null;
    }
}
