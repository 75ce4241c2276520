package org.kith.ui.events;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.imports.Importing;

/** Events › Import a Calendar: chosen .ics files are imported in the background. */
public final class ImportCalendarHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.Import_title);
        dialog.setFilterNames(new String[] {Messages.Import_calendars});
        dialog.setFilterExtensions(new String[] {"*.ics"});
        if (dialog.open() != null) {
            List<Path> files = Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name))
                    .toList();
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IEclipseContext.class)
                    .get(Importing.class).start(files);
        }
        return null;
    }
}
