package org.kith.headless.show;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.today.Today;
import org.kith.core.today.TodayLine;

/** Today's list, for scripts and for people; as a letter that cron sends, too. Pure but for the writing. */
public final class TodayForm {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private TodayForm() {
    }

    /** All of it, as fields of an object. */
    public static void fields(Json json, Today today) throws IOException, CoreException {
        json.put("date", today.date().toString()).array("lines", all -> {
            for (TodayLine line : today.lines()) {
                all.object(one -> one.put("section", line.section()).put("uid", line.personUid()).put("name", line.name())
                        .put("why", line.why()).put("at", line.at() == null ? null : line.at().toString())
                        .put("day", line.day() == null ? null : line.day().toString()).put("pale", line.pale())
                        .strings("triggers", line.keys()));
            }
        }).put("waiting", today.waiting()).put("written", today.written()).put("enough", today.enough());
    }

    /** The lines of a page of plain text; foreign text in it is harmless. */
    public static List<String> page(Today today, ZoneId zone) {
        List<String> page = new ArrayList<>();
        page.add(DATE.format(today.date()));
        for (TodayLine.Section section : TodayLine.Section.values()) {
            List<TodayLine> lines = today.of(section);
            if (!lines.isEmpty()) {
                page.add("");
                page.add(title(section));
                lines.forEach(line -> page.add(line(line, today.date(), zone)));
            }
        }
        page.add("");
        page.add(today.enough() ? Messages.Today_enough
                : today.lines().isEmpty() ? Messages.Today_nothing : Messages.Today_end);
        if (today.waiting() > 0) {
            page.add(NLS.bind(Messages.Today_waiting, Integer.toString(today.waiting())));
        }
        return page;
    }

    private static String title(TodayLine.Section section) {
        return switch (section) {
            case LETTERS -> Messages.Today_letters;
            case MOMENTS -> Messages.Today_moments;
            case PROMISES -> Messages.Today_promises;
            case DATES -> Messages.Today_dates;
            case SLIPPING -> Messages.Today_slipping;
        };
    }

    private static String line(TodayLine line, LocalDate today, ZoneId zone) {
        String name = line.name().isEmpty() ? Messages.Today_nameless : line.name();
        String when = when(line, today, zone);
        return "  " + Plain.line(NLS.bind(when.isEmpty() ? Messages.Today_line : Messages.Today_lineWhen,
                new Object[] {name, line.why(), when}));
    }

    private static String when(TodayLine line, LocalDate today, ZoneId zone) {
        LocalDate day = day(line, zone);
        if (day == null || line.section() == TodayLine.Section.SLIPPING) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, day);
        return days == 0 ? Messages.Today_today : days == 1 ? Messages.Today_tomorrow
                : days == -1 ? Messages.Today_yesterday : DAY.format(day);
    }

    private static LocalDate day(TodayLine line, ZoneId zone) {
        Instant at = line.at();
        return at == null ? line.day() : LocalDate.ofInstant(at, zone);
    }
}
