package org.kith.ui.care.later;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Later_days;
    public static String Later_evening;
    public static String Later_month;
    public static String Later_tomorrow;
    public static String Later_week;

    static {
        NLS.initializeMessages("org.kith.ui.care.later.messages", Messages.class);
    }

    private Messages() {
    }
}
