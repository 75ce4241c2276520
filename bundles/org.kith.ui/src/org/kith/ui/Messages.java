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

    static {
        NLS.initializeMessages("org.kith.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
