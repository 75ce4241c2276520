package org.kith.ui.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;

/** Events in words of the person's language and zone. Immutable, any thread. */
final class EventWords {
    private static final int NEAR_DAYS = 6;

    private final Clock clock;
    private final ZoneId zone;
    private final Locale locale;

    EventWords(Clock clock, ZoneId zone, Locale locale) {
        this.clock = clock;
        this.zone = zone;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    ZoneId zone() {
        return zone;
    }

    /** The zone's name as a person writes it. */
    String zoneId() {
        return zone.normalized().equals(java.time.ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The whole sentence: "Thursday, 12 March 2026, 10:00 – 11:00". */
    String when(Span span) {
        if (!span.isKnown()) {
            return Messages.When_unknown;
        }
        String first = full(span.first());
        if (span.allDay()) {
            return span.isOneDay() ? NLS.bind(Messages.When_allDay, first)
                    : NLS.bind(Messages.When_days, first, full(span.last()));
        }
        if (span.end() == null || !span.end().isAfter(span.start())) {
            return NLS.bind(Messages.When_at, first, time(span.start(), span));
        }
        return span.isOneDay()
                ? NLS.bind(Messages.When_fromTo,
                        new Object[] {first, time(span.start(), span), time(span.end(), span)})
                : NLS.bind(Messages.When_over, new Object[] {first, time(span.start(), span),
                        full(LocalDate.ofInstant(span.end(), span.zone())), time(span.end(), span)});
    }

    /** For a list: "today, 10:00", "Thu, Mar 19", the date with its year where it is another year. */
    String listed(Span span) {
        if (!span.isKnown()) {
            return Messages.When_unknownShort;
        }
        LocalDate first = span.first();
        long days = ChronoUnit.DAYS.between(today(), first);
        String day = days == 0 ? Messages.When_today : days == 1 ? Messages.When_tomorrow
                : days == -1 ? Messages.When_yesterday
                : Math.abs(days) <= NEAR_DAYS || first.getYear() == today().getYear() ? pattern("MMMEd", first)
                : pattern("yMMMd", first);
        if (!span.isOneDay()) {
            return NLS.bind(Messages.When_until, day, pattern("MMMd", span.last()));
        }
        return span.allDay() ? day : NLS.bind(Messages.When_at, day, time(span.start(), span));
    }

    /** How near it is: "in 3 days", "yesterday", "today"; empty where the date says it as well. */
    String near(Span span) {
        if (!span.isKnown()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), span.first());
        if (days <= 0 && !span.last().isBefore(today())) {
            return Messages.When_isToday;
        }
        if (days == 1) {
            return Messages.When_isTomorrow;
        }
        if (days == -1) {
            return Messages.When_wasYesterday;
        }
        return days > 0 ? NLS.bind(Messages.When_in, days) : NLS.bind(Messages.When_ago, -days);
    }

    /** To the minute with the zone, for a tooltip. */
    String exact(Span span) {
        if (!span.isKnown() || span.allDay()) {
            return when(span);
        }
        DateTimeFormatter full = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.LONG)
                .withLocale(locale).withZone(span.zone());
        return span.end() == null ? full.format(span.start())
                : NLS.bind(Messages.When_exact, full.format(span.start()), full.format(span.end()));
    }

    /** The hour on a chip of the month. */
    String hour(Span span) {
        return time(span.start(), span);
    }

    String full(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(date);
    }

    String month(TemporalAccessor month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    private String pattern(String skeleton, LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(locale).format(date);
    }

    private String time(Instant time, Span span) {
        return TimeText.words(time.atZone(span.zone()).toLocalTime(), locale);
    }

    /** A day and its events, for who hears the month. */
    String day(LocalDate day, List<EventLine> events) {
        String date = day.equals(today()) ? NLS.bind(Messages.Day_today, full(day)) : full(day);
        if (events.isEmpty()) {
            return NLS.bind(Messages.Day_free, date);
        }
        StringBuilder names = new StringBuilder();
        for (EventLine one : events) {
            names.append(names.isEmpty() ? "" : "; ").append(one.span().allDay() || !one.span().isOneDay()
                    ? one.title() : NLS.bind(Messages.Chip_timed, hour(one.span()), one.title()));
        }
        return NLS.bind(Messages.Day_events, new Object[] {date, events.size(), names});
    }

    static String answer(PartStat answer) {
        return switch (answer) {
            case ACCEPTED -> Messages.Answer_accepted;
            case DECLINED -> Messages.Answer_declined;
            case TENTATIVE -> Messages.Answer_tentative;
            case DELEGATED -> Messages.Answer_delegated;
            case NEEDS_ACTION -> Messages.Answer_none;
        };
    }

    static String presence(Presence presence) {
        return switch (presence) {
            case MET -> Messages.Presence_met;
            case SEEN -> Messages.Presence_seen;
            case ABSENT -> Messages.Presence_absent;
            case EXPECTED -> Messages.Presence_expected;
            case UNKNOWN -> Messages.Presence_unknown;
        };
    }

    /** Contact or guest, and from where. */
    static String standing(AttendeeLine one) {
        String what = one.kind() == AttendeeKind.ROOM || one.kind() == AttendeeKind.RESOURCE ? Messages.Attendees_room
                : one.kind() == AttendeeKind.GROUP ? Messages.Attendees_group
                : one.isContact() ? Messages.Attendees_contact : Messages.Attendees_guest;
        return one.organization() == null || one.organization().isBlank() ? what
                : NLS.bind(Messages.Attendees_of, what, one.organization());
    }
}
