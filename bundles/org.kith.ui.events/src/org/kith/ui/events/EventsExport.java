package org.kith.ui.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.export.ExportOperation;
import org.kith.core.export.ExportScope;
import org.kith.core.platform.Problem;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;

/** Writes events to a file as iCalendar. Called by handlers, on the UI thread; the file is written away from it. */
public final class EventsExport {
    private static final String FORMAT = "ical";

    private final Session session;
    private final PlatformRegistry registry;
    private final Doing doing;
    private final QuietLine line;

    private EventsExport(Session session, PlatformRegistry registry, Doing doing, QuietLine line) {
        this.session = session;
        this.registry = registry;
        this.doing = doing;
        this.line = line;
    }

    /** With what a window has. */
    public static EventsExport of(IEclipseContext context) {
        return new EventsExport(context.get(Session.class), context.get(PlatformRegistry.class),
                context.get(Doing.class), context.get(QuietLine.class));
    }

    /** Asks where to, and writes these events. */
    public void ask(Shell shell, List<String> uids, String name) {
        if (uids.isEmpty()) {
            line.say(Messages.Export_nothing);
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setOverwrite(true);
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + ".ics");
        dialog.setFilterNames(new String[] {Messages.Import_calendars});
        dialog.setFilterExtensions(new String[] {"*.ics"});
        String file = dialog.open();
        if (file != null) {
            write(shell, uids, Path.of(file));
        }
    }

    /** Writes these events to that file; what came of it stands on the quiet line. */
    public void write(Shell shell, List<String> uids, Path file) {
        doing.run(shell, Messages.Export_title, monitor -> export(uids, file, monitor), line::say);
    }

    private String export(List<String> uids, Path file, IProgressMonitor monitor) throws CoreException {
        List<Problem> problems = new ExportOperation(session, registry.newExporter(FORMAT), false,
                ExportScope.ofEvents(Set.copyOf(uids)), file).run(monitor);
        return problems.isEmpty() ? NLS.bind(uids.size() == 1 ? Messages.Export_one : Messages.Export_done, uids.size(),
                file)
                : NLS.bind(Messages.Export_partly, new Object[] {uids.size(), file, problems.getFirst().message()});
    }
}
