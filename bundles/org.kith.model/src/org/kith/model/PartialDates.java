package org.kith.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kith.model.people.PartialDate;
import org.kith.model.people.PeopleFactory;

/**
 * Makes, reads and writes partial dates. For importers, exporters and the store, which keeps one as an integer; pure,
 * from any thread. Every way in turns Apple's "no year", 1604, into an absent year. The written form is that of
 * ISO 8601 with RFC 6350 section 4.3.1 for absent parts: 1985-04-12, 1985-04, 1985, --04-12, --04, ---12.
 */
public final class PartialDates {

    /** The year that Apple's address book writes for a birthday without one. */
    public static final int NO_YEAR = 1604;

    private static final Pattern FULL = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(T.*)?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("--(\\d{2})-?(\\d{2})(T.*)?");
    private static final Pattern MONTH = Pattern.compile("--(\\d{2})");
    private static final Pattern DAY = Pattern.compile("---(\\d{2})(T.*)?");

    private PartialDates() {
    }

    /**
     * A date of what is known of it; 0 stands for an absent part, a year of 1604 for an absent year.
     *
     * @throws DateTimeException if no such day exists
     */
    public static PartialDate of(int year, int month, int day) {
        int known = year == NO_YEAR ? 0 : year;
        if (!exists(known, month, day)) {
            throw new DateTimeException("no such date: year " + year + ", month " + month + ", day " + day);
        }
        PartialDate date = PeopleFactory.eINSTANCE.createPartialDate();
        date.setYear(known);
        date.setMonth(month);
        date.setDay(day);
        return date;
    }

    /** The same day; without year if it is 1604. */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** A date in words. */
    public static PartialDate ofText(String text) {
        PartialDate date = PeopleFactory.eINSTANCE.createPartialDate();
        date.setText(text);
        return date;
    }

    /**
     * Reads any form of a vCard date, basic or extended, with or without time. What is no date, or a day that does not
     * exist, becomes a date in words, so that nothing is lost.
     *
     * @return null for null and for blank
     */
    public static PartialDate parse(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String trimmed = value.strip();
        PartialDate date = numbers(trimmed);
        return date == null ? ofText(trimmed) : date;
    }

    /** The written form with the time where there is one; the words of a date in words; empty when all is absent. */
    public static String format(PartialDate date) {
        if (date.getYear() == 0 && date.getMonth() == 0 && date.getDay() == 0) {
            return date.getText() == null ? "" : date.getText();
        }
        StringBuilder out = new StringBuilder();
        out.append(date.getYear() == 0 ? "-" : "%04d".formatted(date.getYear()));
        if (date.getMonth() != 0) {
            out.append("-%02d".formatted(date.getMonth()));
        } else if (date.getYear() == 0) {
            out.append('-');
        }
        if (date.getDay() != 0) {
            out.append("-%02d".formatted(date.getDay()));
        }
        return date.getTime() == null ? out.toString() : out + date.getTime();
    }

    /** The date as one integer, year x 10000 + month x 100 + day, which sorts as the dates do; the time is left out. */
    public static int toInt(PartialDate date) {
        return date.getYear() * 10_000 + date.getMonth() * 100 + date.getDay();
    }

    /** The date that {@link #toInt} made the integer of. */
    public static PartialDate ofInt(int packed) {
        return of(packed / 10_000, packed / 100 % 100, packed % 100);
    }

    /** Whether there is such a date: each part in its range or 0. 29 February needs a leap year or none. */
    public static boolean exists(int year, int month, int day) {
        if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
            return false;
        }
        if (day == 0) {
            return true;
        }
        if (month == 0) {
            return year == 0;
        }
        int longest = year == 0 ? MonthDay.of(month, 1).getMonth().maxLength()
                : LocalDate.of(year, month, 1).lengthOfMonth();
        return day <= longest;
    }

    private static PartialDate numbers(String value) {
        Matcher m;
        if ((m = FULL.matcher(value)).matches()) {
            return make(part(m, 1), part(m, 2), part(m, 3), m.group(4));
        }
        if ((m = YEAR_MONTH.matcher(value)).matches()) {
            return make(part(m, 1), part(m, 2), 0, null);
        }
        if ((m = YEAR.matcher(value)).matches()) {
            return make(part(m, 1), 0, 0, null);
        }
        if ((m = MONTH_DAY.matcher(value)).matches()) {
            return make(0, part(m, 1), part(m, 2), m.group(3));
        }
        if ((m = MONTH.matcher(value)).matches()) {
            return make(0, part(m, 1), 0, null);
        }
        if ((m = DAY.matcher(value)).matches()) {
            return make(0, 0, part(m, 1), m.group(2));
        }
        return null;
    }

    private static int part(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static PartialDate make(int year, int month, int day, String time) {
        int known = year == NO_YEAR ? 0 : year;
        boolean nothing = known == 0 && month == 0 && day == 0;
        if (nothing || !exists(known, month, day)) {
            return null;
        }
        PartialDate date = of(known, month, day);
        date.setTime(time);
        return date;
    }
}
