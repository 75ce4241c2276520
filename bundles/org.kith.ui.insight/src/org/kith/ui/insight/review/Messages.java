package org.kith.ui.insight.review;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
final class Messages extends NLS {
    public static String Empty_text;
    public static String Empty_title;
    public static String Keys;
    public static String Outcomes;
    public static String Outcomes_few;
    public static String Plot_alone;
    public static String Plot_answered;
    public static String Plot_month;
    public static String Plot_title;
    public static String Review_list;
    public static String Review_title;
    public static String Section_late;
    public static String Section_quiet;

    static {
        NLS.initializeMessages("org.kith.ui.insight.review.messages", Messages.class);
    }

    private Messages() {
    }
}
