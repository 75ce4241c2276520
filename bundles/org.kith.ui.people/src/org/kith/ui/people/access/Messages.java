package org.kith.ui.people.access;

import org.eclipse.osgi.util.NLS;

/** What quick access says. */
public final class Messages extends NLS {
    public static String Access_title;
    public static String Access_hint;
    public static String Access_results;
    public static String Access_nothing;
    public static String Access_unnamed;
    public static String Access_row;
    public static String Access_spoken;
    public static String Section_people;
    public static String Section_views;
    public static String Section_commands;
    public static String Section_events;
    public static String Section_circles;
    public static String Section_recent;
    public static String Event_unnamed;
    public static String Event_at;
    public static String Circle_query;
    public static String Circle_fixed;
    public static String Why_nickname;
    public static String Why_handle;
    public static String Why_oldHandle;
    public static String Why_shownName;
    public static String Why_formerly;
    public static String Why_tag;
    public static String Why_note;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
