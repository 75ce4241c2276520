package org.kith.platform.feeds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.model.activity.TimePrecision;

/**
 * Times as feeds write them: RFC 3339 and RFC 822, both as loosely as they come, with a day alone, without seconds or
 * without a zone. Pure; any thread.
 */
final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:[Tt ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(\\S*))?");
    private static final Pattern MAIL = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[ -](\\p{L}{3,})\\.?,?[ -](\\d{2,4})"
            + "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(\\S*).*)?");
    private static final Map<String, Integer> ZONES = Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7,
            "MDT", -6, "PST", -8, "PDT", -7, "CET", 1, "CEST", 2);
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    private Dates() {
    }

    /** What is written; null when it can't be understood. A time without a zone is in the given one. */
    static Published read(String text, ZoneId zone) {
        try {
            Matcher iso = ISO.matcher(text.strip());
            if (iso.matches()) {
                return of(LocalDate.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)),
                        Integer.parseInt(iso.group(3))), iso, zone);
            }
            Matcher mail = MAIL.matcher(text.strip());
            if (mail.matches()) {
                int year = Integer.parseInt(mail.group(3));
                int month = month(mail.group(2));
                return month == 0 ? null : of(LocalDate.of(year < 70 ? 2000 + year : year < 100 ? 1900 + year : year,
                        Month.of(month), Integer.parseInt(mail.group(1))), mail, zone);
            }
            return null;
        } catch (DateTimeException | NumberFormatException impossible) {
            return null;
        }
    }

    private static Published of(LocalDate day, Matcher found, ZoneId zone) {
        if (found.group(4) == null) {
            return new Published(day.atStartOfDay(ZoneOffset.UTC).toInstant(), TimePrecision.DAY);
        }
        int seconds = found.group(6) == null ? 0 : Math.min(59, Integer.parseInt(found.group(6)));
        int hour = Integer.parseInt(found.group(4));
        LocalTime time = LocalTime.of(hour == 24 ? 0 : hour, Integer.parseInt(found.group(5)), seconds);
        Instant at = LocalDateTime.of(hour == 24 ? day.plusDays(1) : day, time).atZone(zone(found.group(7), zone))
                .toInstant();
        return new Published(at, TimePrecision.EXACT);
    }

    private static ZoneId zone(String name, ZoneId otherwise) {
        if (name == null || name.isEmpty()) {
            return otherwise;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("Z") || upper.equals("GMT") || upper.equals("UT") || upper.equals("UTC")) {
            return ZoneOffset.UTC;
        }
        Integer hours = ZONES.get(upper);
        if (hours != null) {
            return ZoneOffset.ofHours(hours);
        }
        return upper.matches("(?:GMT)?[+-]\\d{1,2}:?\\d{2}|[+-]\\d{1,2}")
                ? ZoneOffset.of(upper.replace("GMT", "").replaceAll("^([+-])(\\d)(:?\\d{2})$", "$10$2$3")) : otherwise;
    }

    private static int month(String name) {
        String three = name.substring(0, 3).toLowerCase(Locale.ROOT);
        int at = MONTHS.indexOf(three);
        return at < 0 || at % 4 != 0 ? 0 : at / 4 + 1;
    }
}
