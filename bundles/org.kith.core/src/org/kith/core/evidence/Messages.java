package org.kith.core.evidence;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Support_ago;
    public static String Support_both;
    public static String Support_days;
    public static String Support_notReturned;
    public static String Support_once;
    public static String Support_returnUnseen;
    public static String Support_returned;
    public static String Support_returnedOnce;
    public static String Support_since;
    public static String Support_thisMonth;
    public static String Support_today;
    public static String Support_unseen;
    public static String Support_yesterday;
    public static String Unseen_comments;
    public static String Unseen_endorsements;
    public static String Unseen_follows;
    public static String Unseen_in;
    public static String Unseen_likes;
    public static String Unseen_mentions;
    public static String Unseen_messages;
    public static String Unseen_out;
    public static String Unseen_shares;

    static {
        NLS.initializeMessages("org.kith.core.evidence.messages", Messages.class);
    }

    private Messages() {
    }
}
