package org.kith.insight.moments;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day that comes back every year, or did once, as vCard's partial dates know it (RFC 6350 §4.3.1). 29 February is
 * kept on the 28th in a year that has none, so that nobody is reminded too late. Immutable; any thread.
 *
 * @param year  1 to 9999; 0 when unknown
 * @param month 1 to 12; 0 when unknown
 * @param day   1 to 31; 0 when unknown
 */
public record Day(int year, int month, int day) {
    /** The first time that it is kept on a day or later; empty when month or day is unknown or there is no such day. */
    public Optional<LocalDate> next(LocalDate from) {
        if (!known()) {
            return Optional.empty();
        }
        LocalDate first = in(Math.max(from.getYear(), year));
        return Optional.of(first.isBefore(from) ? in(first.getYear() + 1) : first);
    }

    /** How many years it will be then; empty when the year is unknown. */
    public OptionalInt years(LocalDate then) {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(then.getYear() - year);
    }

    private LocalDate in(int someYear) {
        return MonthDay.of(month, day).atYear(someYear);
    }

    private boolean known() {
        return month >= 1 && month <= 12 && day >= 1 && year >= 0 && year <= Year.MAX_VALUE - 2
                && day <= (year == 0 ? MonthDay.of(month, 1).getMonth().maxLength()
                        : YearMonth.of(year, month).lengthOfMonth());
    }
}
