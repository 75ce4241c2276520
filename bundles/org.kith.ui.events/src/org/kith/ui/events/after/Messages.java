package org.kith.ui.events.after;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String After_who;
    public static String After_there;
    public static String After_note;
    public static String After_list;
    public static String After_title;
    public static String After_untitled;
    public static String After_far;
    public static String After_empty;
    public static String After_nobody;
    public static String After_guest;
    public static String After_guestOf;
    public static String After_spoken;
    public static String After_finish;
    public static String After_finishTip;
    public static String After_end;
    public static String After_endOne;
    public static String After_endNobody;
    public static String Presence_met;
    public static String Presence_seen;
    public static String Presence_absent;
    public static String Note_hint;
    public static String Note_none;
    public static String Do_mark;
    public static String Do_note;
    public static String Do_finish;

    static {
        NLS.initializeMessages("org.kith.ui.events.after.messages", Messages.class);
    }

    private Messages() {
    }
}
