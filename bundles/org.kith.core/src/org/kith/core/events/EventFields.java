package org.kith.core.events;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.kith.model.meet.Gathering;

/**
 * What a person writes of an event. Immutable, any thread; made by the form and by commands, checked by
 * {@link #problems}.
 *
 * @param summary     the title, one line
 * @param start       when it begins; all-day: 00:00 UTC of the first day
 * @param end         when it ends, exclusive; all-day: 00:00 UTC after the last day; null when not said
 * @param allDay      the days matter, not the time
 * @param zone        the zone it is planned in; null for UTC or none
 * @param location    where; may be null
 * @param description may be null
 * @param url         the event's page; may be null
 */
public record EventFields(String summary, Instant start, Instant end, boolean allDay, String zone, String location,
        String description, String url) {
    private static final int LONGEST_SUMMARY = 500;

    /** The fields by name, to say beside which one something is wrong. */
    public enum Field {
        SUMMARY, START, END, ZONE, URL
    }

    /** Texts without white space around them; what is empty is null. */
    public EventFields {
        summary = summary == null ? null : trimmed(summary.replaceAll("\\s+", " "));
        zone = allDay ? null : trimmed(zone);
        location = trimmed(location);
        description = trimmed(description);
        url = trimmed(url);
    }

    /** What an event says now. */
    public static EventFields of(Gathering event) {
        return new EventFields(event.getSummary(), event.getStart(), event.getEnd(), event.isAllDay(),
                event.getZone(), event.getLocation(), event.getDescription(), event.getUrl());
    }

    /** What is wrong, in sentences by field; empty when it can be saved. */
    public Map<Field, String> problems() {
        Map<Field, String> found = new EnumMap<>(Field.class);
        if (summary == null) {
            found.put(Field.SUMMARY, Messages.Fields_noSummary);
        } else if (summary.length() > LONGEST_SUMMARY) {
            found.put(Field.SUMMARY, Messages.Fields_longSummary);
        }
        if (start == null) {
            found.put(Field.START, Messages.Fields_noStart);
        } else if (end != null && end.isBefore(start)) {
            found.put(Field.END, Messages.Fields_endBeforeStart);
        } else if (allDay && end != null && !end.isAfter(start)) {
            found.put(Field.END, Messages.Fields_endBeforeStart);
        }
        if (allDay && (notMidnight(start) || notMidnight(end))) {
            found.putIfAbsent(Field.START, Messages.Fields_notMidnight);
        }
        if (zone != null && !isZone(zone)) {
            found.put(Field.ZONE, Messages.Fields_noZone);
        }
        if (url != null && !isPage(url)) {
            found.put(Field.URL, Messages.Fields_noPage);
        }
        return found;
    }

    /** Puts them into an event; what is as it was stays untouched. */
    void into(Gathering event) {
        event.setSummary(summary);
        event.setStart(start);
        event.setEnd(end);
        if (allDay) {
            event.setFloating(false);
        }
        event.setAllDay(allDay);
        event.setZone(zone);
        event.setLocation(location);
        event.setDescription(description);
        event.setUrl(url);
    }

    /** Whether a zone of that name is known here. */
    public static boolean isZone(String name) {
        try {
            return ZoneId.of(name) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isPage(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean notMidnight(Instant time) {
        return time != null && time.atOffset(ZoneOffset.UTC).toLocalTime().toNanoOfDay() != 0;
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
