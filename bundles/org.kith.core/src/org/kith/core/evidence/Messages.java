package org.kith.core.evidence;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Support_ago;
    public static String Support_both;
    public static String Support_days;
    public static String Support_notReturned;
    public static String Support_once;
    public static String Support_returned;
    public static String Support_returnedOnce;
    public static String Support_returnUnseen;
    public static String Support_since;
    public static String Support_thisMonth;
    public static String Support_today;
    public static String Support_unseen;
    public static String Support_yesterday;

    static {
        NLS.initializeMessages("org.kith.core.evidence.messages", Messages.class);
    }

    private Messages() {
    }
}
