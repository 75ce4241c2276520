package org.kith.ui.care.rows;

import org.eclipse.osgi.util.NLS;

/** Texts of the lists of the practices. */
final class Messages extends NLS {
    public static String Action_dismiss;
    public static String Action_done;
    public static String Action_evidence;
    public static String Action_later;
    public static String Action_link;
    public static String Action_open;
    public static String Action_write;
    public static String Channel_email;
    public static String Channel_message;
    public static String Channel_none;
    public static String Channel_reply;
    public static String Day_in;
    public static String Day_since;
    public static String Day_sinceYesterday;
    public static String Day_today;
    public static String Day_tomorrow;
    public static String Doing;
    public static String Keys;
    public static String More_all;
    public static String More_less;
    public static String Row_lastPrivate;
    public static String Row_moment;
    public static String Row_momentWhy;
    public static String Row_nameless;
    public static String Row_tip;

    static {
        NLS.initializeMessages("org.kith.ui.care.rows.messages", Messages.class);
    }

    private Messages() {
    }
}
