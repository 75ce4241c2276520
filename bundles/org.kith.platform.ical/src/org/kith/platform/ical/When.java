package org.kith.platform.ical;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time as iCalendar writes it.
 *
 * @param at       the instant; a date is 00:00 UTC, a floating time is as if in UTC
 * @param zone     the name of its zone; null for UTC, dates and floating times
 * @param date     a date without time
 * @param floating a time without zone
 */
record When(Instant at, String zone, boolean date, boolean floating) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:T(\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern DURATION = Pattern.compile(
            "([+-])?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,7})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?");

    /** Reads a value; null when it is no date. */
    static When read(String value, String tzid, Zones.Zone zone) {
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            return null;
        }
        try {
            if (number(form, 1) == 0) {
                return null;
            }
            LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
            if (form.group(4) == null) {
                return new When(day.atStartOfDay(ZoneOffset.UTC).toInstant(), null, true, false);
            }
            int second = form.group(6) == null ? 0 : Math.min(number(form, 6), 59);
            LocalDateTime time = day.atTime(number(form, 4) % 24, number(form, 5), second)
                    .plusDays(number(form, 4) / 24);
            if (form.group(7) != null) {
                return new When(time.toInstant(ZoneOffset.of(form.group(7))), null, false, false);
            }
            if (zone == null) {
                return new When(time.toInstant(ZoneOffset.UTC), null, false, true);
            }
            return new When(inZone(time, zone), tzid, false, false);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** A length as iCalendar writes it; null when it is none. */
    static Duration duration(String value) {
        Matcher form = DURATION.matcher(value.strip());
        if (!form.matches() || value.strip().length() < 3) {
            return null;
        }
        long seconds = part(form, 2) * 7 * 86_400 + part(form, 3) * 86_400 + part(form, 4) * 3_600
                + part(form, 5) * 60 + part(form, 6);
        return Duration.ofSeconds("-".equals(form.group(1)) ? -seconds : seconds);
    }

    /** The instant that is meant when a floating time is read in this zone. */
    static Instant fixed(Instant floating, ZoneId zone) {
        return LocalDateTime.ofInstant(floating, ZoneOffset.UTC).atZone(zone).toInstant();
    }

    private static Instant inZone(LocalDateTime time, Zones.Zone zone) {
        if (zone.id() != null) {
            return time.atZone(zone.id()).toInstant();
        }
        long asUtc = time.toInstant(ZoneOffset.UTC).toEpochMilli();
        long guess = asUtc - zone.rules().getOffset(asUtc);
        return Instant.ofEpochMilli(asUtc - zone.rules().getOffset(guess));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static long part(Matcher form, int group) {
        return form.group(group) == null ? 0 : Long.parseLong(form.group(group));
    }
}
