package org.kith.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.TimePrecision;
import org.kith.store.InteractionRow;

/** Times in words: near ones relative, others as a date; the exact time is for tooltips. Immutable, any thread. */
public final class When {
    private static final int RELATIVE_DAYS = 14;

    private final Clock clock;
    private final ZoneId zone;
    private final Locale locale;
    private final boolean relative;

    /** Words as of this clock, in this zone and language. */
    public When(Clock clock, ZoneId zone, Locale locale) {
        this(clock, zone, locale, true);
    }

    /** The same; where near times are not wanted relative, they are dates as well. */
    public When(Clock clock, ZoneId zone, Locale locale, boolean relative) {
        this.clock = clock;
        this.zone = zone;
        this.locale = locale;
        this.relative = relative;
    }

    /** A time as people say it; {@link InteractionRow#NO_TIME} is "unknown". */
    public String words(long millis) {
        return words(millis, TimePrecision.EXACT);
    }

    /** A time as people say it, no more exact than it is known. */
    public String words(long millis, TimePrecision precision) {
        if (millis == InteractionRow.NO_TIME || precision == TimePrecision.UNKNOWN) {
            return Messages.When_unknown;
        }
        Instant then = Instant.ofEpochMilli(millis);
        return switch (precision) {
            case NOT_BEFORE -> NLS.bind(Messages.When_notBefore, date(then));
            case YEAR -> DateTimeFormatter.ofPattern("uuuu", locale).withZone(ZoneId.of("UTC")).format(then);
            case MONTH -> DateTimeFormatter.ofPattern("LLLL uuuu", locale).withZone(ZoneId.of("UTC")).format(then);
            case DAY -> day(LocalDate.ofInstant(then, ZoneId.of("UTC")));
            default -> near(then);
        };
    }

    private String near(Instant then) {
        Duration ago = Duration.between(then, clock.instant());
        LocalDate date = LocalDate.ofInstant(then, zone);
        if (!relative) {
            return day(date);
        }
        if (!ago.isNegative() && ago.toMinutes() < 1) {
            return Messages.When_now;
        }
        if (!ago.isNegative() && ago.toHours() < 1) {
            return NLS.bind(Messages.When_minutes, ago.toMinutes());
        }
        if (!ago.isNegative() && date.equals(LocalDate.ofInstant(clock.instant(), zone))) {
            return NLS.bind(Messages.When_hours, ago.toHours());
        }
        return day(date);
    }

    private String day(LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, LocalDate.ofInstant(clock.instant(), zone));
        if (!relative) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
        }
        if (days == 1) {
            return Messages.When_yesterday;
        }
        if (days == -1) {
            return Messages.When_tomorrow;
        }
        if (days > 1 && days <= RELATIVE_DAYS) {
            return NLS.bind(Messages.When_days, days);
        }
        if (days < -1 && days >= -RELATIVE_DAYS) {
            return NLS.bind(Messages.When_in_days, -days);
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
    }

    /** The date alone, in the person's language. */
    public String date(Instant then) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).withZone(zone).format(then);
    }

    /** Date and time to the minute with the zone, for a tooltip; "unknown" when unknown. */
    public String exact(long millis) {
        if (millis == InteractionRow.NO_TIME) {
            return Messages.When_unknown;
        }
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale)
                .withZone(zone).format(Instant.ofEpochMilli(millis));
    }

    /** Today, as this clock has it. */
    public String today() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).withZone(zone)
                .format(clock.instant());
    }
}
