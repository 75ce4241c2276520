package org.kith.core.entry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.editing.DateWords;
import org.kith.model.people.PartialDate;

/**
 * Times as people type them: "now", "yesterday 15:00", "Friday", "last Friday", "in 2 weeks", "3 days ago", "12 Mar",
 * "2026-04-01 9:30". English and the user's own language for days and months. A day without a time is at noon when it
 * is past and at 9 in the morning when it is to come. Immutable, any thread.
 */
public final class TimeWords {
    private static final Pattern CLOCK = Pattern.compile("(?i)(.*?)(?:^|\\s+|\\s+at\\s+)(\\d{1,2})[:.](\\d{2})");
    private static final Pattern SPAN = Pattern.compile("(?i)(in\\s+)?(\\d{1,3}|a|an|one)\\s+(minute|hour|day|week|month|year)s?(\\s+ago)?");
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ZonedDateTime now;
    private final Locale locale;
    private final boolean future;

    private TimeWords(Instant now, ZoneId zone, Locale locale, boolean future) {
        this.now = now.atZone(zone);
        this.locale = locale;
        this.future = future;
    }

    /** For what is due: a weekday is the next one. */
    public static TimeWords ahead(Instant now, ZoneId zone, Locale locale) {
        return new TimeWords(now, zone, locale, true);
    }

    /** For what has happened: a weekday is the last one. */
    public static TimeWords back(Instant now, ZoneId zone, Locale locale) {
        return new TimeWords(now, zone, locale, false);
    }

    /** Reads what was typed; empty when it is no time that this knows. */
    public Optional<Instant> read(String typed) {
        String text = typed.strip().toLowerCase(locale);
        if (text.isEmpty() || text.equals("now")) {
            return text.isEmpty() ? Optional.empty() : Optional.of(now.toInstant());
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches() && (span.group(1) == null) == (span.group(4) != null)) {
            return Optional.of(span(span));
        }
        Matcher clock = CLOCK.matcher(text);
        LocalTime time = null;
        if (clock.matches()) {
            int hour = Integer.parseInt(clock.group(2));
            int minute = Integer.parseInt(clock.group(3));
            if (hour > 23 || minute > 59) {
                return Optional.empty();
            }
            time = LocalTime.of(hour, minute);
            text = clock.group(1).strip();
        }
        LocalTime at = time;
        return (text.isEmpty() ? Optional.of(now.toLocalDate()) : day(text)).map(day -> day.atTime(at != null ? at
                : day.isAfter(now.toLocalDate()) ? MORNING : day.equals(now.toLocalDate()) ? now.toLocalTime() : NOON)
                .atZone(now.getZone()).toInstant());
    }

    private Instant span(Matcher span) {
        long count = Character.isDigit(span.group(2).charAt(0)) ? Long.parseLong(span.group(2)) : 1;
        long steps = span.group(1) == null ? -count : count;
        ZonedDateTime then = switch (span.group(3)) {
            case "minute" -> now.plusMinutes(steps);
            case "hour" -> now.plusHours(steps);
            case "day" -> now.plusDays(steps);
            case "week" -> now.plusWeeks(steps);
            case "month" -> now.plusMonths(steps);
            default -> now.plusYears(steps);
        };
        return then.toInstant();
    }

    private Optional<LocalDate> day(String text) {
        LocalDate today = now.toLocalDate();
        switch (text) {
            case "today":
                return Optional.of(today);
            case "yesterday":
                return Optional.of(today.minusDays(1));
            case "tomorrow":
                return Optional.of(today.plusDays(1));
            default:
                break;
        }
        boolean last = text.startsWith("last ");
        boolean next = text.startsWith("next ");
        String name = last || next ? text.substring(5).strip() : text;
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Locale words : new Locale[] {locale, Locale.ENGLISH}) {
                if (name.equals(day.getDisplayName(TextStyle.FULL, words).toLowerCase(locale))
                        || name.equals(day.getDisplayName(TextStyle.SHORT, words).toLowerCase(locale))) {
                    return Optional.of(today.with(last || !next && !future ? TemporalAdjusters.previous(day)
                            : TemporalAdjusters.next(day)));
                }
            }
        }
        return new DateWords(locale).read(text).or(() -> new DateWords(Locale.ENGLISH).read(text))
                .flatMap(this::whole);
    }

    /** A date without a year is the one that is nearest on the right side of today. */
    private Optional<LocalDate> whole(PartialDate date) {
        if (date.getMonth() == 0 || date.getDay() == 0) {
            return Optional.empty();
        }
        if (date.getYear() != 0) {
            return Optional.of(LocalDate.of(date.getYear(), date.getMonth(), date.getDay()));
        }
        if (date.getMonth() == 2 && date.getDay() == 29) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(now.getYear(), date.getMonth(), date.getDay());
        boolean wrongSide = future ? day.isBefore(now.toLocalDate()) : day.isAfter(now.toLocalDate());
        return Optional.of(wrongSide ? day.plusYears(future ? 1 : -1) : day);
    }
}
