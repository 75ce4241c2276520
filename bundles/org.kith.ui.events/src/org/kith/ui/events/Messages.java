package org.kith.ui.events;

import org.eclipse.osgi.util.NLS;

/** Texts of the event views. */
public final class Messages extends NLS {
    public static String Events_when;
    public static String Events_what;
    public static String Events_where;
    public static String Events_attending;
    public static String Events_empty;
    public static String Events_unnamed;
    public static String Attendees_name;
    public static String Attendees_answer;
    public static String Attendees_known;
    public static String Attendees_title;
    public static String Attendees_none;
    public static String Attendees_yes;
    public static String Attendees_guest;
    public static String Events_unreadable;
    public static String Answer_accepted;
    public static String Answer_declined;
    public static String Answer_tentative;
    public static String Answer_delegated;
    public static String Answer_none;

    static {
        NLS.initializeMessages("org.kith.ui.events.messages", Messages.class);
    }

    private Messages() {
    }
}
