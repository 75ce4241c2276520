package org.kith.platform.ical;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Origin;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.model.meet.MeetFactory;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Sensitivity;
import org.kith.model.people.UnknownProperty;

/**
 * Makes a gathering of an event's lines. What the model cannot hold, or not whole, is kept word for word as well. Not
 * thread-safe; one for each file.
 */
final class EventMapper {
    private final String file;
    private final Zones zones;
    private final ZoneId mine;
    private final Consumer<Problem> problems;
    private final Set<String> unknownZones = new HashSet<>();
    private Gathering event;
    private When start;
    private When end;
    private When instance;
    private Instant stamp;
    private Duration duration;

    /**
     * For the events of one file.
     *
     * @param mine the zone for times whose own zone nobody knows
     */
    EventMapper(String file, Zones zones, ZoneId mine, Consumer<Problem> problems) {
        this.file = file;
        this.zones = zones;
        this.mine = mine;
        this.problems = problems;
    }

    /** Maps one event. */
    Event map(RawEvent raw) {
        event = MeetFactory.eINSTANCE.createGathering();
        start = null;
        end = null;
        instance = null;
        stamp = null;
        duration = null;
        for (ContentLine line : raw.lines()) {
            if (!take(line)) {
                keep(line.raw(), line.group());
            }
        }
        if ("CANCEL".equals(raw.method())) {
            event.setStatus(GatheringStatus.CANCELLED);
        }
        if (event.getCalendar() == null) {
            event.setCalendar(raw.calendar());
        }
        if (event.getRev() == null) {
            event.setRev(stamp);
        }
        times(raw);
        instanceOf();
        String uid = event.getCalendarUid() == null ? Keys.of(raw.lines()) : Keys.uid(event.getCalendarUid());
        event.setCalendarUid(event.getCalendarUid() == null ? uid : event.getCalendarUid());
        String key = instance == null ? uid
                : uid + '#' + Keys.time(instance.at(), instance.date(), instance.floating());
        event.setPlatform("ical");
        return new Event(event, uid, key, start == null || start.zone() == null ? null : zone(start.zone()),
                new Origin(file, raw.line()));
    }

    private void times(RawEvent raw) {
        if (start == null) {
            problem(Code.INVALID_VALUE, raw.line(), Messages.eventWithoutStart);
            return;
        }
        event.setStart(start.at());
        event.setZone(start.zone());
        event.setAllDay(start.date());
        event.setFloating(start.floating());
        Instant ends = end != null ? end.at() : null;
        if (ends == null && duration != null) {
            ends = start.at().plus(duration);
        }
        if (ends != null && ends.isBefore(start.at())) {
            problem(Code.INVALID_VALUE, raw.line(), Messages.badEnd);
        } else {
            event.setEnd(ends);
        }
    }

    /** RECURRENCE-ID in the zone of the start, else in UTC, so that its value alone says when. */
    private void instanceOf() {
        if (instance == null) {
            return;
        }
        String zone = start == null ? null : start.zone();
        if (instance.floating() && zone != null) {
            // sloppy, but plain: the zone of the start is meant
            instance = When.read(event.getRecurrenceId(), zone, zone(zone));
        }
        if (instance.zone() != null && !instance.zone().equals(zone)) {
            event.setRecurrenceId(Keys.time(instance.at(), false, false));
        }
    }

    /** False when the line has to be kept: not known, or known and not held whole. */
    private boolean take(ContentLine line) {
        return switch (line.name()) {
            case "SUMMARY" -> text(line, event.getSummary(), event::setSummary);
            case "DESCRIPTION" -> text(line, event.getDescription(), event::setDescription);
            case "LOCATION" -> text(line, event.getLocation(), event::setLocation);
            case "URL" -> text(line, event.getUrl(), event::setUrl);
            case "GEO" -> text(line, event.getGeo(), event::setGeo);
            case "X-KITH-CALENDAR" -> text(line, event.getCalendar(), event::setCalendar);
            case "CONFERENCE" -> {
                event.getConferenceUris().add(Values.text(line).strip());
                yield only(line, "VALUE");
            }
            case "UID" -> text(line, event.getCalendarUid(), uid -> event.setCalendarUid(uid.strip()));
            case "DTSTART" -> start == null && (start = when(line)) != null && plain(line);
            case "DTEND" -> end == null && (end = when(line)) != null && plain(line);
            case "DURATION" -> duration == null && (duration = When.duration(line.value())) != null;
            case "RECURRENCE-ID" -> instance(line);
            case "RRULE", "RDATE", "EXRULE", "EXDATE" -> event.getRecurrence().add(line.raw());
            case "ORGANIZER" -> organizer(line);
            case "ATTENDEE" -> event.getAttendances().add(Attendees.read(line));
            case "CATEGORIES" -> {
                Values.split(Values.decoded(line), ',').stream().map(String::strip).filter(one -> !one.isEmpty())
                        .forEach(event.getCategories()::add);
                yield only(line);
            }
            case "CREATED", "DCREATED" -> moment(line, event.getCreated(), event::setCreated);
            case "LAST-MODIFIED" -> moment(line, event.getRev(), event::setRev);
            case "DTSTAMP" -> moment(line, stamp, value -> stamp = value.equals(Instant.EPOCH) ? null : value);
            case "X-KITH-LINE" -> kept(line);
            default -> choice(line);
        };
    }

    private boolean choice(ContentLine line) {
        String value = line.value().strip().toUpperCase(Locale.ROOT);
        switch (line.name()) {
            case "STATUS" -> {
                GatheringStatus status = GatheringStatus.get(value);
                event.setStatus(status == null ? event.getStatus() : status);
                return status != null && only(line);
            }
            case "CLASS" -> {
                Sensitivity sensitivity = Sensitivity.get(value);
                event.setSensitivity(sensitivity == null ? event.getSensitivity() : sensitivity);
                return sensitivity != null && only(line);
            }
            case "TRANSP" -> {
                event.setTransparent(value.equals("TRANSPARENT"));
                return value.equals("TRANSPARENT") || value.equals("OPAQUE");
            }
            case "SEQUENCE" -> {
                return number(value, event::setSequence, Integer.MAX_VALUE);
            }
            case "PRIORITY" -> {
                return number(value, event::setPriority, 9);
            }
            default -> {
                return false;
            }
        }
    }

    private boolean instance(ContentLine line) {
        if (instance != null) {
            return false;
        }
        instance = when(line);
        event.setRecurrenceId(instance == null ? null : line.value().strip());
        return instance != null && plain(line);
    }

    private boolean organizer(ContentLine line) {
        if (event.getOrganizerUri() != null || event.getOrganizerName() != null) {
            return false;
        }
        String name = line.param("CN");
        event.setOrganizerName(name == null || name.isBlank() ? null : name);
        String uri = Values.text(line).strip();
        event.setOrganizerUri(uri.isEmpty() ? null : uri);
        return only(line, "CN");
    }

    private boolean text(ContentLine line, String present, Consumer<String> setter) {
        String value = line.name().equals("GEO") ? line.value() : Values.text(line);
        if (value.isBlank()) {
            return true;
        }
        if (present != null) {
            return false;
        }
        setter.accept(value);
        return only(line, "VALUE");
    }

    private boolean moment(ContentLine line, Instant present, Consumer<Instant> setter) {
        When time = present == null ? When.read(line.value(), null, null) : null;
        if (time == null) {
            return line.value().isBlank();
        }
        setter.accept(time.at());
        return true;
    }

    private When when(ContentLine line) {
        String tzid = line.param("TZID");
        Zones.Zone zone = tzid == null || tzid.isBlank() ? null : zone(tzid);
        if (tzid != null && !tzid.isBlank() && zone == null) {
            if (unknownZones.add(tzid)) {
                problem(Code.INVALID_VALUE, line.number(), NLS.bind(Messages.unknownZone, tzid));
            }
            zone = Zones.Zone.of(mine);
        }
        When when = When.read(line.value(), tzid, zone);
        if (when == null) {
            problem(Code.INVALID_VALUE, line.number(), NLS.bind(Messages.badDate, line.value()));
            return null;
        }
        String wrapped = line.param("X-KITH-TZID");
        return wrapped == null || when.date() ? when : new When(when.at(), wrapped, false, false);
    }

    private Zones.Zone zone(String name) {
        return zones.find(name);
    }

    /** A line that an export of ours wrapped. */
    private boolean kept(ContentLine line) {
        String raw = Values.text(line);
        if (raw.isBlank() || raw.indexOf('\n') >= 0) {
            return false;
        }
        ContentLine inner = ContentLine.parse(raw, line.number());
        keep(raw, inner == null ? null : inner.group());
        return true;
    }

    private void keep(String raw, String group) {
        UnknownProperty unknown = PeopleFactory.eINSTANCE.createUnknownProperty();
        unknown.setLine(raw);
        unknown.setVersion("2.0");
        unknown.setGroup(group);
        unknown.setPosition(event.getUnknownProperties().size());
        event.getUnknownProperties().add(unknown);
    }

    private void problem(Code code, long line, String message) {
        problems.accept(new Problem(code, file, line, message));
    }

    private static boolean plain(ContentLine line) {
        return only(line, "VALUE", "TZID", "X-KITH-TZID", "X-VOBJ-FLOATINGTIME-ALLOWED");
    }

    private static boolean number(String value, java.util.function.IntConsumer setter, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number < 0 || number > most) {
                return false;
            }
            setter.accept(number);
            return true;
        } catch (NumberFormatException | DateTimeException none) {
            return false;
        }
    }

    /** Whether a line has no parameters but these, so that mapping it loses nothing. */
    private static boolean only(ContentLine line, String... allowed) {
        List<String> known = List.of(allowed);
        return line.params().stream().allMatch(param -> known.contains(param.name())
                || param.name().equals("ENCODING") || param.name().equals("CHARSET"));
    }
}
