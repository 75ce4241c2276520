package org.kith.platform.ical;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.core.platform.io.Encodings;
import org.kith.core.platform.io.Limits;
import org.kith.core.platform.io.UnfoldedLines;

/**
 * Reads calendar files: iCalendar 2.0 with invitations and answers to them (iMIP), vCalendar 1.0, folders and zips of
 * them. Each event is read for itself: one that is damaged is a problem with file and line, the others arrive. Made and
 * called by the framework, see {@link ArchiveSource}.
 */
public final class ICalArchive implements ArchiveSource {
    private static final int PEEK = 4096;
    private static final int FEW = 64;
    private static final List<String> ENDINGS = List.of(".ics", ".ical", ".icalendar", ".ifb", ".vcs");

    private final Limits limits;

    /** With the limits of every import. */
    public ICalArchive() {
        this(Limits.DEFAULT);
    }

    ICalArchive(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) {
        int calendars = 0;
        int others = 0;
        int looked = 0;
        for (ArchiveEntry entry : archive.entries()) {
            if (named(entry) || archive.entries().size() == 1) {
                boolean holds = looked++ >= FEW || begins(entry);
                calendars += holds ? 1 : 0;
                others += holds ? 0 : 1;
            } else {
                others++;
            }
        }
        if (calendars == 0) {
            return Recognition.none();
        }
        return Recognition.of(others == 0 ? 95 : calendars >= others ? 75 : 40, Messages.recognized);
    }

    @Override
    public List<String> notInIt(Archive archive) {
        return List.of(Messages.notInItMeetings, Messages.notInItMe);
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        List<ArchiveEntry> files = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (ArchiveEntry entry : archive.entries()) {
            if (named(entry) || archive.entries().size() <= FEW && begins(entry)) {
                files.add(entry);
            } else {
                others.add(entry.path());
            }
        }
        archive.problems().forEach(sink::problem);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (ArchiveEntry file : files) {
            read(file, context, sink, progress.split(1));
        }
        if (!others.isEmpty()) {
            sink.problem(Problem.in(Code.NOT_UNDERSTOOD, others.get(0),
                    NLS.bind(Messages.notUnderstood, others.size(), others.get(0))));
        }
    }

    private void read(ArchiveEntry file, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
        Zones zones = new Zones();
        CalendarFile events = new CalendarFile(file.path(), context, zones, sink);
        boolean cut = false;
        String others = "";
        try (UnfoldedLines lines = new UnfoldedLines(Encodings.lines(file, limits, sink::problem),
                ICalArchive::quotedPrintable)) {
            CalendarSplitter splitter = new CalendarSplitter(lines, file.path(), limits, zones, sink::problem);
            RawEvent event;
            while ((event = splitter.next()) != null) {
                cancelled(monitor);
                events.take(event);
            }
            others = splitter.others();
        } catch (IOException failed) {
            cut = true;
            sink.problem(Problem.in(events.count() > 0 ? Code.TRUNCATED : Code.MALFORMED, file.path(), NLS.bind(
                    events.count() > 0 ? Messages.fileCut : Messages.fileFailed, file.path(), failed.getMessage())));
        }
        events.expand(() -> cancelled(monitor));
        if (!others.isEmpty()) {
            sink.problem(Problem.in(Code.NOT_UNDERSTOOD, file.path(), NLS.bind(Messages.leftOut, others)));
        } else if (events.count() == 0 && !cut) {
            sink.problem(Problem.in(Code.NOT_UNDERSTOOD, file.path(),
                    NLS.bind(Messages.fileWithoutEvents, file.path())));
        }
    }

    private static void cancelled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Soft breaks of vCalendar 1.0; a line of more than 64 kB has none, as each looks at the whole line so far. */
    private static boolean quotedPrintable(String line) {
        if (line.length() > 1 << 16 || !line.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE")) {
            return false;
        }
        ContentLine parsed = ContentLine.parse(line, 0);
        return parsed != null && parsed.has("ENCODING", "QUOTED-PRINTABLE");
    }

    private static boolean named(ArchiveEntry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean begins(ArchiveEntry entry) {
        try (InputStream in = entry.open()) {
            byte[] head = in.readNBytes(PEEK);
            Encodings.Encoding encoding = Encodings.detect(new ByteArrayInputStream(head));
            String text = new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
            return text.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
