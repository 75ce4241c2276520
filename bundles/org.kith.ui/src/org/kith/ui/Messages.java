package org.kith.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the shared user interface. */
public final class Messages extends NLS {
    public static String Read_failed;
    public static String When_unknown;
    public static String When_now;
    public static String When_minutes;
    public static String When_hours;
    public static String When_yesterday;
    public static String When_days;
    public static String When_in_days;
    public static String When_tomorrow;
    public static String When_notBefore;
    public static String Direction_in;
    public static String Direction_out;
    public static String Direction_mutual;
    public static String Direction_none;
    public static String Table_loading;
    public static String Doing_undo;
    public static String Doing_redo;
    public static String Doing_undoing;
    public static String Doing_redoing;
    public static String Doing_undone;
    public static String Doing_cancelled;
    public static String Doing_failed;
    public static String Doing_nothingToUndo;
    public static String Doing_nothingToRedo;
    public static String Doing_notNewest;

    static {
        NLS.initializeMessages("org.kith.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
