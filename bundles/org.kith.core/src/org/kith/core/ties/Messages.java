package org.kith.core.ties;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Breadth_many;
    public static String Breadth_none;
    public static String Breadth_one;
    public static String Freq_many;
    public static String Freq_none;
    public static String Freq_one;
    public static String One_most;
    public static String One_none;
    public static String One_some;
    public static String Part_breadth;
    public static String Part_freq;
    public static String Part_one;
    public static String Part_rec;
    public static String Part_recip;
    public static String Part_resp;
    public static String Rec_ago;
    public static String Rec_never;
    public static String Rec_today;
    public static String Recip_even;
    public static String Recip_none;
    public static String Recip_they;
    public static String Recip_you;
    public static String Resp_days;
    public static String Resp_hours;
    public static String Resp_none;
    public static String Resp_soon;
    public static String Resp_unknown;
    public static String Ties_working;

    static {
        NLS.initializeMessages("org.kith.core.ties.messages", Messages.class);
    }

    private Messages() {
    }
}
