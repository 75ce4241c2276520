package org.kith.ui.people.output;

import org.eclipse.osgi.util.NLS;

/** Texts of printing and exporting people. */
final class Messages extends NLS {
    public static String Sheet_unnamed;
    public static String Sheet_reach;
    public static String Sheet_connected;
    public static String Sheet_work;
    public static String Sheet_dates;
    public static String Sheet_facts;
    public static String Sheet_tags;
    public static String Sheet_notes;
    public static String Sheet_typed;
    public static String Sheet_account;
    public static String Sheet_birthday;
    public static String Sheet_anniversary;
    public static String Sheet_date;
    public static String Print_job;
    public static String Print_nobody;
    public static String Print_failed;
    public static String Print_done;
    public static String Export_title;
    public static String Export_everything;
    public static String Export_one;
    public static String Export_several;
    public static String Export_circle;
    public static String Export_format;
    public static String Export_place;
    public static String Export_choose;
    public static String Export_do;
    public static String Export_noFolder;
    public static String Export_exists;
    public static String Export_done;
    public static String Export_partly;

    static {
        NLS.initializeMessages("org.kith.ui.people.output.messages", Messages.class);
    }

    private Messages() {
    }
}
