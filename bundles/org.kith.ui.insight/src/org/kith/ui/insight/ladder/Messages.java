package org.kith.ui.insight.ladder;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {
    public static String Empty_text;
    public static String Empty_title;
    public static String Keys;
    public static String Known;
    public static String Known_nobody;
    public static String Known_tip;
    public static String Ladder_heading;
    public static String Ladder_list;
    public static String Plot_now;
    public static String Plot_rung;
    public static String Plot_then;
    public static String Row_same;
    public static String Row_now;
    public static String Row_then;
    public static String Stands_now;
    public static String Stands_then;

    static {
        NLS.initializeMessages("org.kith.ui.insight.ladder.messages", Messages.class);
    }

    private Messages() {
    }
}
