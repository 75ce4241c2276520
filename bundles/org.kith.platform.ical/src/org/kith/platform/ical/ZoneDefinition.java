package org.kith.platform.ical;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a VTIMEZONE: its newest standard and daylight time with yearly rules, as every program writes them. Odd rules
 * are not followed, so that no definition can make a reader busy. Not thread-safe.
 */
final class ZoneDefinition {
    private static final Pattern YEARLY = Pattern.compile("(?=.*FREQ=YEARLY)(?=.*BYMONTH=(\\d{1,2})(?:;|$))"
            + "(?=.*BYDAY=([+-]?\\d)(MO|TU|WE|TH|FR|SA|SU)(?:;|$)).*", Pattern.CASE_INSENSITIVE);
    private static final String DAYS = "SUMOTUWETHFRSA";

    private String name;
    private ZoneId location;
    private Part standard;
    private Part daylight;

    /** One STANDARD or DAYLIGHT. */
    private static final class Part {
        private LocalDateTime start = LocalDateTime.MIN;
        private int offset;
        private boolean known;
        private int month;
        private int week;
        private int day;
    }

    private ZoneDefinition() {
    }

    /** Reads the lines of a component. */
    static ZoneDefinition read(String component) {
        ZoneDefinition zone = new ZoneDefinition();
        Part part = null;
        for (String raw : component.split("\r\n")) {
            ContentLine line = ContentLine.parse(raw, 0);
            if (line == null) {
                continue;
            }
            String value = line.value().strip();
            switch (line.name()) {
                case "TZID" -> zone.name = zone.name == null ? value : zone.name;
                case "X-LIC-LOCATION" -> zone.location = Zones.named(value);
                case "BEGIN" -> part = value.equalsIgnoreCase("VTIMEZONE") ? null : new Part();
                case "END" -> {
                    zone.take(value, part);
                    part = null;
                }
                default -> read(line.name(), value, part);
            }
        }
        return zone;
    }

    /** The TZID; null when it has none. */
    String name() {
        return name;
    }

    /** The zone; null when the definition does not tell. */
    Zones.Zone zone() {
        if (location != null) {
            return Zones.Zone.of(location);
        }
        if (standard == null || !standard.known) {
            return daylight == null || !daylight.known ? null
                    : new Zones.Zone(null, new SimpleTimeZone(daylight.offset, "file"));
        }
        boolean changes = daylight != null && daylight.known && daylight.month > 0 && standard.month > 0
                && daylight.offset > standard.offset && !standard.start.isAfter(daylight.start.plusYears(2));
        TimeZone rules = changes ? new SimpleTimeZone(standard.offset, "file", daylight.month - 1, daylight.week,
                daylight.day, millis(daylight), SimpleTimeZone.WALL_TIME, standard.month - 1, standard.week,
                standard.day, millis(standard), SimpleTimeZone.WALL_TIME, daylight.offset - standard.offset)
                : new SimpleTimeZone(standard.offset, "file");
        return new Zones.Zone(null, rules);
    }

    private void take(String kind, Part part) {
        if (part == null) {
            return;
        }
        if (kind.equalsIgnoreCase("STANDARD") && (standard == null || !part.start.isBefore(standard.start))) {
            standard = part;
        } else if (kind.equalsIgnoreCase("DAYLIGHT") && (daylight == null || !part.start.isBefore(daylight.start))) {
            daylight = part;
        }
    }

    private static void read(String property, String value, Part part) {
        if (part == null) {
            return;
        }
        try {
            switch (property) {
                case "DTSTART" -> {
                    When start = When.read(value, null, null);
                    part.start = start == null ? part.start : LocalDateTime.ofInstant(start.at(), ZoneOffset.UTC);
                }
                case "TZOFFSETTO" -> {
                    part.offset = ZoneOffset.of(value).getTotalSeconds() * 1000;
                    part.known = true;
                }
                case "RRULE" -> rule(value, part);
                default -> {
                    // names and comments
                }
            }
        } catch (DateTimeException none) {
            // left as if it were not there
        }
    }

    private static void rule(String value, Part part) {
        Matcher yearly = YEARLY.matcher(value);
        if (yearly.matches()) {
            int month = Integer.parseInt(yearly.group(1));
            int week = Integer.parseInt(yearly.group(2).replace("+", ""));
            if (month >= 1 && month <= 12 && week != 0 && week >= -4 && week <= 4) {
                part.month = month;
                part.week = week;
                part.day = DAYS.indexOf(yearly.group(3).toUpperCase(java.util.Locale.ROOT)) / 2 + Calendar.SUNDAY;
            }
        }
    }

    private static int millis(Part part) {
        return part.start.equals(LocalDateTime.MIN) ? 0 : part.start.toLocalTime().toSecondOfDay() * 1000;
    }
}
