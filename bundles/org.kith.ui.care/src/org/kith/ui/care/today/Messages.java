package org.kith.ui.care.today;

import org.eclipse.osgi.util.NLS;

/** Texts of the day. */
final class Messages extends NLS {
    public static String Action_done;
    public static String Action_dismiss;
    public static String Action_evidence;
    public static String Action_later;
    public static String Action_open;
    public static String Action_link;
    public static String Action_write;
    public static String Day_in;
    public static String Day_since;
    public static String Day_since_yesterday;
    public static String Day_today;
    public static String Day_tomorrow;
    public static String Doing_day;
    public static String Empty_text;
    public static String Empty_title;
    public static String Section_dates;
    public static String Section_letters;
    public static String Section_moments;
    public static String Section_promises;
    public static String Section_slipping;
    public static String Today_all;
    public static String Today_column;
    public static String Today_enough;
    public static String Today_keys;
    public static String Today_list;
    public static String Today_nameless;
    public static String Today_noEvidence;
    public static String Today_waiting;
    public static String Today_waitingOne;

    static {
        NLS.initializeMessages("org.kith.ui.care.today.messages", Messages.class);
    }

    private Messages() {
    }
}
