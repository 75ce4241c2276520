package org.kith.ui.care.moments;

import org.eclipse.osgi.util.NLS;

/** Texts of this view. */
final class Messages extends NLS {
    public static String Empty_text;
    public static String Empty_title;
    public static String Moments_all;
    public static String Moments_enough;
    public static String Moments_list;
    public static String Moments_others;
    public static String Moments_title;

    static {
        NLS.initializeMessages("org.kith.ui.care.moments.messages", Messages.class);
    }

    private Messages() {
    }
}
