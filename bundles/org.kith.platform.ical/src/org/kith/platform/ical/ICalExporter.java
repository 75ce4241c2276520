package org.kith.platform.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.export.ExportOutput;
import org.kith.core.export.ExportSource;
import org.kith.core.export.Exporter;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.model.meet.Gathering;

/**
 * Writes events as iCalendar (RFC 5545, 7986), one calendar in one file, in the source's order. Instances that say no
 * more than their series are left to the series. Equal events give equal bytes: every time stamp is the data's. Made
 * and called by the framework, by one job.
 */
public final class ICalExporter implements Exporter {
    private static final Set<String> OF_THE_INSTANCE = Set.of("DTSTART", "DTEND", "RECURRENCE-ID", "RRULE", "RDATE",
            "EXRULE", "EXDATE", "DTSTAMP", "LAST-MODIFIED", "CREATED");

    @Override
    public void export(ExportSource source, ExportOutput output, Consumer<Problem> problems, IProgressMonitor monitor)
            throws CoreException, IOException {
        Map<String, Gathering> series = new HashMap<>();
        TreeMap<String, ZoneId> zones = new TreeMap<>();
        source.gatherings(event -> {
            cancelled(monitor);
            ZoneId zone = EventLines.zone(event);
            if (zone != null) {
                zones.put(event.getZone(), zone);
            }
            if (event.isRecurring() && event.getRecurrenceId() == null && event.getCalendarUid() != null) {
                series.putIfAbsent(event.getCalendarUid(), event);
            }
        });
        try (OutputStream out = output.file()) {
            FoldedWriter writer = new FoldedWriter(out);
            for (String line : List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kith//Kith//EN",
                    "CALSCALE:GREGORIAN")) {
                writer.line(line);
            }
            for (Map.Entry<String, ZoneId> zone : zones.entrySet()) {
                for (String line : ZoneLines.of(zone.getKey(), zone.getValue())) {
                    writer.line(line);
                }
            }
            source.gatherings(event -> {
                cancelled(monitor);
                try {
                    write(event, series, writer, problems);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.line("END:VCALENDAR");
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Gathering event, Map<String, Gathering> series, FoldedWriter writer,
            Consumer<Problem> problems) throws IOException {
        String name = event.getSummary() == null ? event.getUid() : event.getSummary();
        List<String> lines;
        try {
            if (saysNoMore(event, series.get(event.getCalendarUid()))) {
                return;
            }
            lines = EventLines.of(event);
            KeptLines.add(event, lines);
        } catch (RuntimeException cannot) {
            problems.accept(problem(NLS.bind(Messages.notWritable, name, cannot.getClass().getSimpleName())));
            return;
        }
        writer.line("BEGIN:VEVENT");
        for (String line : lines) {
            writer.line(line);
        }
        writer.line("END:VEVENT");
        if (writer.takeBroken()) {
            problems.accept(problem(NLS.bind(Messages.brokenText, name)));
        }
    }

    /** Whether an event is what its series gives for that time. */
    private static boolean saysNoMore(Gathering event, Gathering series) {
        return series != null && event.getRecurrenceId() != null && event.getStart() != null
                && event.getUnknownProperties().isEmpty()
                && event.getRecurrenceId().equals(Keys.time(event.getStart(), event.isAllDay(), event.isFloating()))
                && length(event) == length(series) && essence(event).equals(essence(series));
    }

    private static List<String> essence(Gathering event) {
        return EventLines.of(event).stream()
                .filter(line -> !OF_THE_INSTANCE.contains(ContentLine.parse(line, 0).name())).toList();
    }

    private static long length(Gathering event) {
        return event.getStart() == null || event.getEnd() == null ? -1
                : Duration.between(event.getStart(), event.getEnd()).toSeconds();
    }

    private static void cancelled(IProgressMonitor monitor) {
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    private static Problem problem(String message) {
        return Problem.in(Code.NOT_WRITABLE, "", message);
    }
}
