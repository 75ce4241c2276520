package org.kith.ui.care.today;

import org.eclipse.osgi.util.NLS;

/** Texts of this view. */
final class Messages extends NLS {
    public static String Empty_text;
    public static String Empty_title;
    public static String Section_dates;
    public static String Section_letters;
    public static String Section_moments;
    public static String Section_promises;
    public static String Section_slipping;
    public static String Today_all;
    public static String Today_enough;
    public static String Today_list;
    public static String Today_waiting;
    public static String Today_waitingOne;

    static {
        NLS.initializeMessages("org.kith.ui.care.today.messages", Messages.class);
    }

    private Messages() {
    }
}
