package org.kith.platform.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.care.AgendaItem;
import org.kith.core.export.ExportOutput;
import org.kith.core.export.ExportSource;
import org.kith.core.export.Exporter;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;

/**
 * Writes what there is to do for people as iCalendar (RFC 5545, 7986): promises, follow-ups, reminders and rhythms as
 * to-dos, birthdays and other yearly days as events, each with an alarm, for calendars to subscribe to. Equal data
 * gives equal bytes. Made and called by the framework, by one job.
 */
public class TasksExporter implements Exporter {
    /** A calendar must hold a component (RFC 5545 section 3.4): a zone, where there is nothing to do. */
    private static final List<String> NOTHING = List.of("BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD",
            "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE");

    private final boolean events;

    /** Tasks as to-dos. */
    public TasksExporter() {
        this(false);
    }

    TasksExporter(boolean events) {
        this.events = events;
    }

    @Override
    public void export(ExportSource source, ExportOutput output, Consumer<Problem> problems, IProgressMonitor monitor)
            throws CoreException, IOException {
        try (OutputStream out = output.file()) {
            FoldedWriter writer = new FoldedWriter(out);
            String name = Values.escape(Messages.agendaName);
            for (String line : List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kith//Kith//EN",
                    "CALSCALE:GREGORIAN", "NAME:" + name, "X-WR-CALNAME:" + name,
                    "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H")) {
                writer.line(line);
            }
            int[] written = new int[1];
            source.agenda(item -> {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                try {
                    written[0] += write(item, writer, problems);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }, monitor);
            for (String line : written[0] == 0 ? NOTHING : List.<String>of()) {
                writer.line(line);
            }
            writer.line("END:VCALENDAR");
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int write(AgendaItem item, FoldedWriter writer, Consumer<Problem> problems) throws IOException {
        List<String> lines = AgendaLines.of(item, events);
        for (String line : lines) {
            writer.line(line);
        }
        if (writer.takeBroken()) {
            problems.accept(Problem.in(Code.NOT_WRITABLE, "", NLS.bind(Messages.brokenText, item.summary())));
        }
        return lines.size();
    }
}
