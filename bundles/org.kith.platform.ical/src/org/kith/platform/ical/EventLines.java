package org.kith.platform.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.AttendeeRole;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.model.meet.PartStat;
import org.kith.model.people.Sensitivity;

/**
 * The content lines of a VEVENT that say what the model holds of a gathering, unfolded, without BEGIN and END, in an
 * order that depends on the gathering alone. Kept lines are added by {@link KeptLines}. Not thread-safe.
 */
final class EventLines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final Gathering event;
    private final List<String> lines = new ArrayList<>(20);
    private final LineBuilder line = new LineBuilder();

    private EventLines(Gathering event) {
        this.event = event;
    }

    static List<String> of(Gathering event) {
        EventLines made = new EventLines(event);
        made.identity();
        made.times();
        made.words();
        made.people();
        return made.lines;
    }

    private void identity() {
        String uid = event.getCalendarUid() == null ? event.getUid() : event.getCalendarUid();
        lines.add(line.start("UID").text(uid == null ? "" : uid));
        Instant stamp = event.getRev() == null ? Instant.EPOCH : event.getRev();
        lines.add(line.start("DTSTAMP").plain(Keys.time(stamp, false, false)));
        if (event.getCreated() != null) {
            lines.add(line.start("CREATED").plain(Keys.time(event.getCreated(), false, false)));
        }
        if (event.getRev() != null) {
            lines.add(line.start("LAST-MODIFIED").plain(Keys.time(event.getRev(), false, false)));
        }
        if (event.getSequence() != 0) {
            lines.add(line.start("SEQUENCE").plain(Integer.toString(event.getSequence())));
        }
    }

    private void times() {
        time("DTSTART", event.getStart());
        time("DTEND", event.getEnd());
        String instance = event.getRecurrenceId();
        if (instance != null) {
            boolean date = instance.indexOf('T') < 0;
            boolean zoned = !date && !instance.endsWith("Z") && !event.isFloating() && event.getZone() != null;
            lines.add(line.start("RECURRENCE-ID").param("VALUE", date ? "DATE" : null)
                    .param("TZID", zoned ? event.getZone() : null).plain(instance));
        }
        for (String rule : event.getRecurrence()) {
            if (rule.indexOf('\n') < 0 && rule.indexOf('\r') < 0 && ContentLine.parse(rule, 0) != null) {
                lines.add(rule);
            }
        }
    }

    private void time(String name, Instant at) {
        if (at == null) {
            return;
        }
        line.start(name);
        ZoneId zone = zone(event);
        if (event.isAllDay() || event.isFloating()) {
            lines.add(line.param("VALUE", event.isAllDay() ? "DATE" : null)
                    .plain(Keys.time(at, event.isAllDay(), event.isFloating())));
        } else if (zone != null) {
            lines.add(line.param("TZID", event.getZone()).plain(LOCAL.format(LocalDateTime.ofInstant(at, zone))));
        } else {
            lines.add(line.param("X-KITH-TZID", event.getZone()).plain(Keys.time(at, false, false)));
        }
    }

    /** The zone in which an event's times are written; null for UTC, dates, floating times and unknown zones. */
    static ZoneId zone(Gathering event) {
        if (event.getZone() == null || event.getZone().isBlank() || event.isAllDay() || event.isFloating()) {
            return null;
        }
        ZoneId zone = Zones.named(event.getZone());
        return zone instanceof ZoneOffset && !event.getZone().matches("[A-Za-z]+") ? null : zone;
    }

    private void words() {
        text("SUMMARY", event.getSummary());
        text("DESCRIPTION", event.getDescription());
        text("LOCATION", event.getLocation());
        if (event.getGeo() != null) {
            lines.add(line.start("GEO").plain(event.getGeo().replace('\n', ' ')));
        }
        text("URL", event.getUrl());
        for (String uri : event.getConferenceUris()) {
            lines.add(line.start("CONFERENCE").param("VALUE", "URI").text(uri));
        }
        if (event.getStatus() != GatheringStatus.CONFIRMED) {
            lines.add(line.start("STATUS").plain(event.getStatus().getLiteral()));
        }
        if (event.getSensitivity() != Sensitivity.PUBLIC) {
            lines.add(line.start("CLASS").plain(event.getSensitivity().getLiteral()));
        }
        if (event.isTransparent()) {
            lines.add(line.start("TRANSP").plain("TRANSPARENT"));
        }
        if (event.getPriority() != 0) {
            lines.add(line.start("PRIORITY").plain(Integer.toString(event.getPriority())));
        }
        if (!event.getCategories().isEmpty()) {
            lines.add(line.start("CATEGORIES").plain(LineBuilder.joined(event.getCategories(), ',')));
        }
        text("X-KITH-CALENDAR", event.getCalendar());
    }

    private void people() {
        if (event.getOrganizerUri() != null || event.getOrganizerName() != null) {
            String uri = event.getOrganizerUri();
            lines.add(line.start("ORGANIZER").param("CN", event.getOrganizerName()).text(uri == null ? "" : uri));
        }
        event.getAttendances().forEach(this::attendee);
    }

    private void attendee(Attendance one) {
        line.start("ATTENDEE").param("CN", one.getName());
        line.param("CUTYPE", one.getKind() == AttendeeKind.INDIVIDUAL ? null : one.getKind().getLiteral());
        line.param("ROLE", one.getRole() == AttendeeRole.REQUIRED ? null : one.getRole().getLiteral());
        line.param("PARTSTAT", one.getPartStat() == PartStat.NEEDS_ACTION ? null : one.getPartStat().getLiteral());
        line.param("RSVP", one.isRsvp() ? "TRUE" : null);
        one.getParameters().forEach(line::verbatim);
        String uri = one.getUri() != null ? one.getUri()
                : one.getEmail() != null && one.getParameters().stream().noneMatch(text -> text.startsWith("EMAIL="))
                        ? "mailto:" + one.getEmail() : "invalid:nomail";
        lines.add(line.text(uri));
    }

    private void text(String name, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(line.start(name).text(value));
        }
    }
}
