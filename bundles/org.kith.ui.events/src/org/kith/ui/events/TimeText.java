package org.kith.ui.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as a person types them: in the language's own way, or ISO. Pure. */
final class TimeText {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(?:([ap])\\.?m?\\.?)?");
    private static final int NOON = 12;

    private TimeText() {
    }

    /** How a date is written in a field. */
    static String words(LocalDate date, Locale locale) {
        return plain(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date));
    }

    /** How a time is written in a field. */
    static String words(LocalTime time, Locale locale) {
        return plain(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time));
    }

    /** The date; null when it is none. */
    static LocalDate date(String text, Locale locale) {
        String plain = plain(text.strip());
        try {
            return LocalDate.parse(plain);
        } catch (DateTimeParseException notIso) {
            // as the language writes it
        }
        for (FormatStyle style : new FormatStyle[] {FormatStyle.MEDIUM, FormatStyle.SHORT, FormatStyle.LONG,
            FormatStyle.FULL}) {
            String pattern = plain(DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null,
                    java.time.chrono.IsoChronology.INSTANCE, locale));
            for (String one : new String[] {pattern, pattern.replaceAll("(?<!y)y{1,2}(?!y)", "yyyy"),
                pattern.replaceAll("d+", "d").replaceAll("M{2}(?!M)", "M").replaceAll("y+", "yyyy")}) {
                LocalDate date = date(plain, one, locale);
                if (date != null && date.getYear() > 1000) {
                    return date;
                }
            }
        }
        return null;
    }

    private static LocalDate date(String text, String pattern, Locale locale) {
        try {
            return LocalDate.parse(text, new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient()
                    .appendPattern(pattern).toFormatter(locale));
        } catch (DateTimeException | IllegalArgumentException other) {
            return null;
        }
    }

    /** The time; null when it is none. */
    static LocalTime time(String text, Locale locale) {
        String plain = plain(text.strip());
        Matcher matcher = TIME.matcher(plain.toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
            if (matcher.group(3) != null && (hour < 1 || hour > NOON)) {
                return null;
            }
            hour = matcher.group(3) == null ? hour : hour % NOON + (matcher.group(3).equals("p") ? NOON : 0);
            return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
        }
        try {
            return LocalTime.parse(plain, new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(
                    plain(DateTimeFormatterBuilder.getLocalizedDateTimePattern(null, FormatStyle.SHORT,
                            java.time.chrono.IsoChronology.INSTANCE, locale))).toFormatter(locale));
        } catch (DateTimeException | IllegalArgumentException none) {
            return null;
        }
    }

    /** With spaces as a keyboard has them. */
    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
