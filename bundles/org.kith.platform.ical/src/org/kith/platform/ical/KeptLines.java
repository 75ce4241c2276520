package org.kith.platform.ical;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.model.meet.Gathering;
import org.kith.model.people.UnknownProperty;

/**
 * Gives kept lines back: one that the model does not hold stands as it came; one that carries more than the model
 * holds replaces the line that says the same; what an event may have only once and has already is wrapped as
 * {@code X-KITH-LINE}, which reading unwraps.
 */
final class KeptLines {
    private static final Set<String> ONCE = Set.of("SUMMARY", "DESCRIPTION", "LOCATION", "GEO", "URL", "UID", "DTSTART",
            "DTEND", "DURATION", "RECURRENCE-ID", "ORGANIZER", "CREATED", "LAST-MODIFIED", "DTSTAMP", "STATUS", "CLASS",
            "TRANSP", "SEQUENCE", "PRIORITY", "X-KITH-CALENDAR", "DCREATED");
    private static final Set<String> NEVER = Set.of("BEGIN", "END", "RRULE", "RDATE", "EXRULE", "EXDATE", "ATTENDEE",
            "X-KITH-LINE");

    private KeptLines() {
    }

    /** Works the kept lines of an event into the lines that the model gives. */
    static void add(Gathering event, List<String> lines) {
        if (event.getUnknownProperties().isEmpty()) {
            return;
        }
        Set<String> present = new HashSet<>();
        lines.forEach(line -> present.add(ContentLine.parse(line, 0).name()));
        for (UnknownProperty unknown : event.getUnknownProperties()) {
            String raw = unknown.getLine();
            if (raw != null && !raw.isBlank()) {
                add(raw, lines, present);
            }
        }
    }

    private static void add(String raw, List<String> lines, Set<String> present) {
        ContentLine line = raw.indexOf('\n') >= 0 || raw.indexOf('\r') >= 0 ? null : ContentLine.parse(raw, 0);
        if (line == null || NEVER.contains(line.name()) || line.param("ENCODING") != null) {
            wrap(raw, lines);
            return;
        }
        int same = line.params().isEmpty() ? -1 : same(line, lines);
        if (same >= 0) {
            lines.set(same, raw);
        } else if (!ONCE.contains(line.name()) && !line.name().equals("CATEGORIES") && !line.name().equals("CONFERENCE")
                || present.add(line.name()) && !readable(line)) {
            lines.add(raw);
        } else {
            wrap(raw, lines);
        }
    }

    /** Whether reading the line would give the event something that it does not have now. */
    private static boolean readable(ContentLine line) {
        RawEvent alone = new RawEvent(0, List.of(line), null, null);
        Gathering read = new EventMapper("", new Zones(), java.time.ZoneOffset.UTC, problem -> { }).map(alone)
                .gathering();
        return read.getUnknownProperties().isEmpty() || !line.params().isEmpty();
    }

    private static int same(ContentLine line, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            ContentLine one = ContentLine.parse(lines.get(i), 0);
            if (one.name().equals(line.name()) && Values.text(one).strip().equals(Values.text(line).strip())) {
                return i;
            }
        }
        return -1;
    }

    private static void wrap(String raw, List<String> lines) {
        lines.add(new LineBuilder().start("X-KITH-LINE").text(raw));
    }
}
