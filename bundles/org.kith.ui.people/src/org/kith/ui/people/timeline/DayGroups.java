package org.kith.ui.people.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.kith.store.InteractionRow;

/**
 * The headings between days: Today, Yesterday, the weekday, Last week, the month, and last what has no time. Immutable,
 * any thread; the day changes with the clock.
 */
public final class DayGroups {
    private static final int WEEK = 7;
    private static final long DAY_MILLIS = 86_400_000;

    private final Clock clock;
    private final ZoneId zone;
    private final Locale locale;

    /** Headings as of this clock, in this zone and language. */
    public DayGroups(Clock clock, ZoneId zone, Locale locale) {
        this.clock = clock;
        this.zone = zone;
        this.locale = locale;
    }

    /** The heading that a time stands under, epoch ms or {@link InteractionRow#NO_TIME}. */
    public String of(long millis) {
        if (millis == InteractionRow.NO_TIME) {
            return Messages.Day_unknown;
        }
        // what is known to the day alone is kept at midnight UTC and belongs to that date everywhere
        Instant then = Instant.ofEpochMilli(millis);
        LocalDate date = LocalDate.ofInstant(then, Math.floorMod(millis, DAY_MILLIS) == 0 ? ZoneOffset.UTC : zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        long days = ChronoUnit.DAYS.between(date, today);
        if (days < 0) {
            return Messages.Day_ahead;
        }
        if (days < 2) {
            return days == 0 ? Messages.Day_today : Messages.Day_yesterday;
        }
        if (days < WEEK) {
            return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        }
        LocalDate week = today.with(WeekFields.of(locale).dayOfWeek(), 1);
        if (!date.isBefore(week.minusWeeks(1))) {
            return Messages.Day_lastWeek;
        }
        boolean sameYear = date.getYear() == today.getYear();
        if (sameYear && date.getMonth() == today.getMonth()) {
            return Messages.Day_earlierThisMonth;
        }
        return DateTimeFormatter.ofPattern(sameYear ? "LLLL" : "LLLL uuuu", locale).format(date);
    }
}
