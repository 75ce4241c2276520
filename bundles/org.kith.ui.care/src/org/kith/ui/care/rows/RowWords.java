package org.kith.ui.care.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kith.core.followups.FollowUpLine;
import org.kith.core.moments.MomentLine;
import org.kith.core.session.Session;
import org.kith.core.today.TodayLine;
import org.kith.model.care.Channel;
import org.kith.model.care.FollowUpState;
import org.kith.ui.PlainText;
import org.kith.ui.When;

/** Lines of the practices as rows of a list. Any thread. */
public final class RowWords {
    private static final int MOST = 300;

    private final Session session;
    private final When when;
    private final DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(Locale.getDefault());

    RowWords(Session session, When when) {
        this.session = session;
        this.when = when;
    }

    /** A day in full. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** A line of today. */
    public CareRow of(TodayLine line, LocalDate today) {
        boolean slip = line.section() == TodayLine.Section.SLIPPING;
        return row(line.personUid(), line.name(), line.photo(), line.why(), slip ? "" : time(line, today), tip(line.at()),
                line.pale(), line.keys(), line.subject());
    }

    /** A row of the queue. */
    public CareRow of(FollowUpLine line) {
        Instant at = line.row().first().at();
        String last = line.row().lastPrivate().map(one -> NLS.bind(Messages.Row_lastPrivate,
                when.words(one.toEpochMilli()))).orElse("");
        String how = channel(line.row().channel());
        String tip = NLS.bind(Messages.Row_tip, new Object[] {tip(at), how, last}).strip();
        boolean pale = line.row().state() != FollowUpState.OPEN;
        return row(line.personUid(), line.name(), line.photo(), line.why(), when.words(at.toEpochMilli()), tip, pale,
                line.row().keys(), line);
    }

    /** A moment. */
    public CareRow of(MomentLine line) {
        Instant at = line.chance().happening().published();
        String why = line.why().isEmpty() ? NLS.bind(Messages.Row_moment, line.title())
                : NLS.bind(Messages.Row_momentWhy, line.title(), line.why());
        return row(line.personUid(), line.name(), line.photo(), why, at == null ? Messages.Day_today
                : when.words(at.toEpochMilli()), tip(at), false, line.evidence(), line);
    }

    /** Somebody, and a sentence. */
    public static CareRow of(String person, String name, String photo, String why, String time, List<String> keys,
            Object subject) {
        return row(person, name, photo, why, time, null, false, keys, subject);
    }

    private static CareRow row(String person, String name, String photo, String why, String time, String tip,
            boolean pale, List<String> keys, Object subject) {
        String shown = name.isEmpty() ? Messages.Row_nameless : PlainText.line(name, MOST);
        return new CareRow(CareRow.Kind.ROW, person, shown, photo, PlainText.line(why, MOST), time, tip, pale, keys,
                subject);
    }

    private String tip(Instant at) {
        return at == null ? null : when.exact(at.toEpochMilli());
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case EMAIL -> Messages.Channel_email;
            case MESSAGE -> Messages.Channel_message;
            case REPLY -> Messages.Channel_reply;
            default -> Messages.Channel_none;
        };
    }

    private String time(TodayLine line, LocalDate today) {
        Instant at = line.at();
        if (at != null && line.section() != TodayLine.Section.PROMISES) {
            return when.words(at.toEpochMilli());
        }
        LocalDate date = at == null ? line.day() : LocalDate.ofInstant(at, zone());
        if (date == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return Messages.Day_today;
        }
        if (days == 1) {
            return Messages.Day_tomorrow;
        }
        return days == -1 ? Messages.Day_sinceYesterday
                : NLS.bind(days > 0 ? Messages.Day_in : Messages.Day_since, Long.toString(Math.abs(days)));
    }

    private ZoneId zone() {
        return session.zone();
    }
}
