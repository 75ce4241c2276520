package org.kith.ui.care.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.followups.Messaging;
import org.kith.core.session.Session;
import org.kith.core.today.ReadToday;
import org.kith.core.today.Today;
import org.kith.core.today.TodayLine;
import org.kith.ui.PlainText;
import org.kith.ui.When;

/** Today's list as rows with headings and an end. Called away from the UI thread. */
final class DayReader {
    private static final int MOST = 300;

    private final Session session;
    private final Supplier<Messaging> messaging;
    private final When when;

    /** @param messaging asked at each reading, as plug-ins come and go */
    DayReader(Session session, Supplier<Messaging> messaging, When when) {
        this.session = session;
        this.messaging = messaging;
        this.when = when;
    }

    /**
     * What is shown.
     *
     * @param today as it was read
     * @param rows  headings and an end with it
     */
    record Page(Today today, List<DayRow> rows) {
    }

    Page read() throws CoreException {
        Today today = new ReadToday(session, messaging.get()).run(new NullProgressMonitor());
        List<DayRow> rows = new ArrayList<>();
        for (TodayLine.Section section : TodayLine.Section.values()) {
            List<TodayLine> lines = today.of(section);
            if (!lines.isEmpty()) {
                rows.add(DayRow.heading(part(section), title(section)));
                lines.forEach(line -> rows.add(row(line, today.date())));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(end(today));
        }
        return new Page(today, rows);
    }

    private static DayRow end(Today today) {
        String words = today.enough() ? Messages.Today_enough : Messages.Today_all;
        String more = today.waiting() == 0 ? "" : today.waiting() == 1 ? Messages.Today_waitingOne
                : NLS.bind(Messages.Today_waiting, Integer.toString(today.waiting()));
        return DayRow.sentence(words, more);
    }

    private DayRow row(TodayLine line, LocalDate today) {
        String name = line.name().isEmpty() ? Messages.Today_nameless : PlainText.line(line.name(), MOST);
        boolean slip = line.section() == TodayLine.Section.SLIPPING;
        String tip = line.at() == null ? null : when.exact(line.at().toEpochMilli());
        return new DayRow(part(line.section()), line.personUid(), name, line.photo(), PlainText.line(line.why(), MOST),
                slip ? "" : time(line, today), tip, line.pale(), line.keys(), line.subject());
    }

    private String time(TodayLine line, LocalDate today) {
        if (line.at() != null && line.section() != TodayLine.Section.PROMISES) {
            return when.words(line.at().toEpochMilli());
        }
        Instant at = line.at();
        LocalDate day = at == null ? line.day() : LocalDate.ofInstant(at, zone());
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return Messages.Day_today;
        }
        if (days == 1) {
            return Messages.Day_tomorrow;
        }
        return days == -1 ? Messages.Day_since_yesterday
                : NLS.bind(days > 0 ? Messages.Day_in : Messages.Day_since, Long.toString(Math.abs(days)));
    }

    private ZoneId zone() {
        return session.zone();
    }

    private static DayRow.Section part(TodayLine.Section section) {
        return switch (section) {
            case LETTERS -> DayRow.Section.LETTERS;
            case MOMENTS -> DayRow.Section.MOMENTS;
            case PROMISES -> DayRow.Section.PROMISES;
            case DATES -> DayRow.Section.DATES;
            case SLIPPING -> DayRow.Section.SLIPPING;
        };
    }

    private static String title(TodayLine.Section section) {
        return switch (section) {
            case LETTERS -> Messages.Section_letters;
            case MOMENTS -> Messages.Section_moments;
            case PROMISES -> Messages.Section_promises;
            case DATES -> Messages.Section_dates;
            case SLIPPING -> Messages.Section_slipping;
        };
    }
}
