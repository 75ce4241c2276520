package org.kith.ui.insight.supporters;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {
    public static String Empty_text;
    public static String Empty_title;
    public static String Loyal;
    public static String Plot_given;
    public static String Plot_month;
    public static String Plot_none;
    public static String Plot_received;
    public static String Plot_title;
    public static String Section_lead;
    public static String Section_others;
    public static String Section_unknown;
    public static String Seen;
    public static String Supporters_list;
    public static String Supporters_title;
    public static String Unseen;
    public static String Unseen_comma;

    static {
        NLS.initializeMessages("org.kith.ui.insight.supporters.messages", Messages.class);
    }

    private Messages() {
    }
}
