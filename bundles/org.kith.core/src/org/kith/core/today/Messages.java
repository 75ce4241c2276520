package org.kith.core.today;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Date_anniversary;
    public static String Date_anniversaryYears;
    public static String Date_birthday;
    public static String Date_birthdayYears;
    public static String Date_otherYears;
    public static String Lasting_and;
    public static String Lasting_comma;
    public static String Lasting_day;
    public static String Lasting_days;
    public static String Lasting_month;
    public static String Lasting_months;
    public static String Lasting_week;
    public static String Lasting_weeks;
    public static String Lasting_year;
    public static String Lasting_years;
    public static String Moment_alone;
    public static String Moment_both;
    public static String Promise_mine;
    public static String Promise_theirs;
    public static String Slip_due;
    public static String Slip_late;
    public static String Slip_neverDue;
    public static String Slip_neverLate;

    static {
        NLS.initializeMessages("org.kith.core.today.messages", Messages.class);
    }

    private Messages() {
    }
}
