package org.kith.platform.ical;

import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The VTIMEZONE of a zone, by its present rules, as RFC 5545 wants one for each TZID. Kith itself reads the times by
 * the zone's name. Pure functions, any thread.
 */
final class ZoneLines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int FIRST_YEAR = 1970;

    private ZoneLines() {
    }

    static List<String> of(String name, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VTIMEZONE");
        lines.add(new LineBuilder().start("TZID").text(name));
        ZoneRules rules = zone.getRules();
        if (rules.getTransitionRules().isEmpty()) {
            ZoneOffset offset = rules.getStandardOffset(java.time.Instant.parse("2026-01-01T00:00:00Z"));
            part("STANDARD", LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0), offset, offset, null, lines);
        }
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            ZoneOffsetTransition first = rule.createTransition(FIRST_YEAR);
            boolean summer = rule.getOffsetAfter().getTotalSeconds() > rule.getStandardOffset().getTotalSeconds();
            part(summer ? "DAYLIGHT" : "STANDARD", first.getDateTimeBefore(), rule.getOffsetBefore(),
                    rule.getOffsetAfter(), rule(rule, first), lines);
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static void part(String name, LocalDateTime start, ZoneOffset before, ZoneOffset after, String rule,
            List<String> lines) {
        lines.add("BEGIN:" + name);
        lines.add("DTSTART:" + LOCAL.format(start));
        lines.add("TZOFFSETFROM:" + offset(before));
        lines.add("TZOFFSETTO:" + offset(after));
        if (rule != null) {
            lines.add("RRULE:" + rule);
        }
        lines.add("END:" + name);
    }

    /** The same day of the week in the same week of the month, counted from the end where the rule does. */
    private static String rule(ZoneOffsetTransitionRule rule, ZoneOffsetTransition first) {
        int day = rule.getDayOfMonthIndicator();
        int month = first.getDateTimeBefore().getMonthValue();
        if (rule.getDayOfWeek() == null) {
            return "FREQ=YEARLY;BYMONTH=" + month + ";BYMONTHDAY=" + first.getDateTimeBefore().getDayOfMonth();
        }
        int longest = rule.getMonth().length(Year.isLeap(FIRST_YEAR));
        int week = day < 0 || day > longest - 7 ? -1 : (day - 1) / 7 + 1;
        return "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=" + week
                + first.getDateTimeBefore().getDayOfWeek().name().substring(0, 2);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
