package org.kith.core.export;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.Problem;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;

/**
 * Writes the file of tasks, dates and rhythms that calendars subscribe to, whole or not at all. Changes nothing of the
 * workspace. Called after changes by the workbench, and by whoever asks for it. Any thread but the UI thread.
 */
public final class WriteCalendar {
    private static final String TASKS = "ical-tasks";
    private static final String EVENTS = "ical-agenda";

    private final Session session;
    private final PlatformRegistry registry;
    private final Path file;

    /** To that file, in the form that the settings say. */
    public WriteCalendar(Session session, PlatformRegistry registry, Path file) {
        this.session = session;
        this.registry = registry;
        this.file = file;
    }

    /**
     * Writes.
     *
     * @return what could not be written
     * @throws CoreException when nothing could
     */
    public List<Problem> run(IProgressMonitor monitor) throws CoreException {
        String format = session.settings().calendarEvents() ? EVENTS : TASKS;
        return new ExportOperation(session, registry.newExporter(format), false, ExportScope.all(), file).run(monitor);
    }
}
