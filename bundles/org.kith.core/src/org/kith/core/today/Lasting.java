package org.kith.core.today;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/** Lengths of time as people say them: "8 months", "3 weeks". Pure; any thread. */
public final class Lasting {
    private static final int WEEKS_FROM = 14;
    private static final int MONTHS_FROM = 60;
    private static final int YEARS_FROM = 730;
    private static final double MONTH = 365.2425 / 12;
    private static final double YEAR = 365.2425;

    private Lasting() {
    }

    /**
     * A number of days.
     *
     * @param days at least 0
     */
    public static String days(long days) {
        if (days < WEEKS_FROM) {
            return counted(days, Messages.Lasting_day, Messages.Lasting_days);
        }
        if (days < MONTHS_FROM) {
            return counted(days / 7, Messages.Lasting_week, Messages.Lasting_weeks);
        }
        return days < YEARS_FROM ? counted(Math.round(days / MONTH), Messages.Lasting_month, Messages.Lasting_months)
                : counted(Math.round(days / YEAR), Messages.Lasting_year, Messages.Lasting_years);
    }

    /** A period, as it was chosen: 6 months are not 26 weeks. */
    public static String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), Messages.Lasting_year, Messages.Lasting_years);
        add(parts, period.getMonths(), Messages.Lasting_month, Messages.Lasting_months);
        boolean weeks = period.getDays() % 7 == 0;
        add(parts, weeks ? period.getDays() / 7 : period.getDays(), weeks ? Messages.Lasting_week : Messages.Lasting_day,
                weeks ? Messages.Lasting_weeks : Messages.Lasting_days);
        return parts.isEmpty() ? counted(0, Messages.Lasting_day, Messages.Lasting_days)
                : parts.size() == 1 ? parts.getFirst()
                : NLS.bind(Messages.Lasting_and, String.join(Messages.Lasting_comma, parts.subList(0, parts.size() - 1)),
                        parts.getLast());
    }

    private static void add(List<String> parts, long number, String one, String many) {
        if (number != 0) {
            parts.add(counted(number, one, many));
        }
    }

    private static String counted(long number, String one, String many) {
        return number == 1 ? one : NLS.bind(many, Long.toString(number));
    }
}
