package org.kith.core.editing;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.model.PartialDates;
import org.kith.model.people.PartialDate;

/**
 * Dates of which a part may be missing, as people type and read them in their language: "12 Mar", "12 March 1984",
 * "March 1984", "1984", "1984-03-12", "--03-12". Immutable, any thread.
 */
public final class DateWords {
    private static final int LEAP = 2000;

    private final Locale locale;
    private final List<DateTimeFormatter> forms;

    /** In this language. */
    public DateWords(Locale locale) {
        this.locale = locale;
        this.forms = List.of("MMMM uuuu", "MMM[.] uuuu", "d[.] MMMM[,] uuuu", "d[.] MMM[.][,] uuuu", "MMMM d[.][,] uuuu",
                "MMM[.] d[,] uuuu", "d[.] MMMM", "d[.] MMM[.]", "MMMM d[.]", "MMM[.] d", "uuuu", "d.M.uuuu", "d.M.",
                "uuuu/M/d").stream().map(this::form).toList();
    }

    private DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().parseStrict().appendPattern(pattern)
                .toFormatter(locale);
    }

    /**
     * Reads what was typed.
     *
     * @return empty when it is no date or a day that does not exist
     */
    public Optional<PartialDate> read(String text) {
        String typed = text.strip();
        PartialDate plain = PartialDates.parse(typed);
        if (plain != null && plain.getText() == null) {
            return Optional.of(plain);
        }
        for (DateTimeFormatter form : forms) {
            TemporalAccessor parsed = whole(form, typed);
            if (parsed != null) {
                return date(parsed);
            }
        }
        return Optional.empty();
    }

    private static TemporalAccessor whole(DateTimeFormatter form, String typed) {
        ParsePosition at = new ParsePosition(0);
        TemporalAccessor parsed = form.parseUnresolved(typed, at);
        return parsed != null && at.getErrorIndex() < 0 && at.getIndex() == typed.length() ? parsed : null;
    }

    private static Optional<PartialDate> date(TemporalAccessor parsed) {
        int year = part(parsed, ChronoField.YEAR);
        int month = part(parsed, ChronoField.MONTH_OF_YEAR);
        int day = part(parsed, ChronoField.DAY_OF_MONTH);
        boolean fits = day == 0 || PartialDates.exists(year == 0 ? LEAP : year, month, day);
        return fits && year >= 0 && month <= 12 ? Optional.of(PartialDates.of(year, month, day)) : Optional.empty();
    }

    private static int part(TemporalAccessor parsed, ChronoField field) {
        return parsed.isSupported(field) ? Math.toIntExact(parsed.getLong(field)) : 0;
    }

    /** As people read it: the whole date, or the parts that are known; words as they are. */
    public String words(PartialDate date) {
        int year = date.getYear();
        int month = date.getMonth();
        int day = date.getDay();
        if (month == 0 || month > 12 || day != 0 && !PartialDates.exists(year == 0 ? LEAP : year, month, day)) {
            return PartialDates.format(date);
        }
        if (day == 0) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
            return year == 0 ? name : name + " " + year;
        }
        LocalDate full = LocalDate.of(year == 0 ? LEAP : year, month, day);
        return year == 0 ? DateTimeFormatter.ofPattern(dayFirst() ? "d MMMM" : "MMMM d", locale).format(full)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(full);
    }

    private boolean dayFirst() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, null,
                IsoChronology.INSTANCE, locale);
        return pattern.indexOf('d') < pattern.indexOf('M');
    }
}
