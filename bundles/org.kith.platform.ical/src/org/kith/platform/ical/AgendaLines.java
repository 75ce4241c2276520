package org.kith.platform.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.kith.core.care.AgendaItem;
import org.kith.core.care.AgendaItem.Kind;
import org.kith.model.people.Sensitivity;

/**
 * The components that show one thing to do: a VTODO for what can be ticked off, a VEVENT for what only comes round, each
 * with an alarm where it has a time. As events alone, for calendars that show no tasks, a rhythm is two days: the one on
 * which it should be and the last one. Unfolded lines that depend on the item alone. Not thread-safe.
 */
final class AgendaLines {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    /** Of a day: nine in the morning, wherever one is. */
    private static final String MORNING = "PT9H";

    private final AgendaItem item;
    private final boolean events;
    private final List<String> lines = new ArrayList<>(24);
    private final LineBuilder line = new LineBuilder();

    private AgendaLines(AgendaItem item, boolean events) {
        this.item = item;
        this.events = events;
    }

    /**
     * The lines of an item, BEGIN and END with them; empty when it has no time and only events are wanted.
     *
     * @param events whether only events are wanted
     */
    static List<String> of(AgendaItem item, boolean events) {
        AgendaLines made = new AgendaLines(item, events);
        switch (item.kind()) {
            case DAY -> made.day(item.from(), "", item.summary());
            case RHYTHM -> made.rhythm();
            default -> made.task();
        }
        return made.lines;
    }

    private void day(LocalDate date, String suffix, String summary) {
        begin("VEVENT", suffix, summary);
        date("DTSTART", date);
        date("DTEND", date.plusDays(1));
        recurrence();
        lines.add("TRANSP:TRANSPARENT");
        alarm("TRIGGER;RELATED=START:" + MORNING);
        lines.add("END:VEVENT");
    }

    private void rhythm() {
        if (events) {
            day(item.from(), "-ideal", item.summary());
            if (item.until().isAfter(item.from())) {
                day(item.until(), "-latest", NLS.bind(Messages.agendaLast, item.summary()));
            }
            return;
        }
        begin("VTODO", "", item.summary());
        boolean span = item.from().isBefore(item.until());
        if (span) {
            date("DTSTART", item.from());
        }
        date("DUE", item.until());
        lines.add("STATUS:NEEDS-ACTION");
        alarm(span ? "TRIGGER;RELATED=START:" + MORNING : "TRIGGER;RELATED=END:" + MORNING);
        lines.add("END:VTODO");
    }

    private void task() {
        if (!events) {
            begin("VTODO", "", item.summary());
            boolean start = item.start() != null && (item.due() == null || item.start().isBefore(item.due()));
            if (start) {
                time("DTSTART", item.start());
            }
            if (item.due() != null) {
                time("DUE", item.due());
            }
            lines.add("STATUS:NEEDS-ACTION");
            recurrence();
            if (item.due() != null) {
                alarm(item.kind() == Kind.FOLLOW_UP && start ? "TRIGGER;RELATED=START:PT0S" : "TRIGGER;RELATED=END:PT0S");
            } else if (start) {
                alarm("TRIGGER;RELATED=START:PT0S");
            }
            lines.add("END:VTODO");
            return;
        }
        Instant at = item.kind() == Kind.FOLLOW_UP || item.due() == null ? item.start() : item.due();
        if (at != null) {
            begin("VEVENT", "", item.summary());
            time("DTSTART", at);
            recurrence();
            lines.add("TRANSP:TRANSPARENT");
            alarm("TRIGGER;RELATED=START:PT0S");
            lines.add("END:VEVENT");
        }
    }

    private void begin(String component, String suffix, String summary) {
        lines.add("BEGIN:" + component);
        lines.add(line.start("UID").text(item.uid() + suffix));
        Instant stamp = item.changed() == null ? Instant.EPOCH : item.changed();
        time("DTSTAMP", stamp);
        if (item.created() != null) {
            time("CREATED", item.created());
        }
        if (item.changed() != null) {
            time("LAST-MODIFIED", item.changed());
        }
        lines.add(line.start("SUMMARY").text(summary));
        if (item.description() != null && !item.description().isBlank()) {
            lines.add(line.start("DESCRIPTION").text(item.description()));
        }
        if (item.sensitivity() != Sensitivity.PUBLIC) {
            lines.add(line.start("CLASS").plain(item.sensitivity().getLiteral()));
        }
        if (item.priority() != 0) {
            lines.add(line.start("PRIORITY").plain(Integer.toString(item.priority())));
        }
        lines.add(line.start("CATEGORIES").plain(category()));
    }

    private String category() {
        return switch (item.kind()) {
            case PROMISE -> "Promise";
            case FOLLOW_UP -> "Follow-up";
            case REMINDER -> "Reminder";
            case DAY -> "Day";
            case RHYTHM -> "Rhythm";
        };
    }

    /** Only what is one line and a rule; a rule of a to-do needs a start (RFC 5545 section 3.8.2.4). */
    private void recurrence() {
        boolean dated = lines.stream().anyMatch(each -> each.startsWith("DTSTART"));
        for (String rule : item.recurrence()) {
            if (dated && rule.indexOf('\n') < 0 && rule.indexOf('\r') < 0 && ContentLine.parse(rule, 0) != null) {
                lines.add(rule);
            }
        }
    }

    private void alarm(String trigger) {
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.add(line.start("DESCRIPTION").text(item.summary()));
        lines.add(trigger);
        lines.add("END:VALARM");
    }

    private void time(String name, Instant at) {
        lines.add(line.start(name).plain(Keys.time(at, false, false)));
    }

    private void date(String name, LocalDate date) {
        lines.add(line.start(name).param("VALUE", "DATE").plain(DATE.format(date)));
    }
}
