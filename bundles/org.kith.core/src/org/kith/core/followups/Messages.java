package org.kith.core.followups;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Decide_later;
    public static String Decide_notThisTime;
    public static String Why_asked;
    public static String Why_askedText;
    public static String Why_comment;
    public static String Why_commentText;
    public static String Why_follow;
    public static String Why_likes;
    public static String Why_mention;
    public static String Why_mentionText;
    public static String Why_met;
    public static String Why_more;
    public static String Why_never;
    public static String Why_oneMore;
    public static String Why_quote;
    public static String Why_quoteText;
    public static String Why_separator;
    public static String Why_share;
    public static String Why_turn;
    public static String Why_turnAsked;
    public static String Why_turnAskedText;
    public static String Why_turnText;

    static {
        NLS.initializeMessages("org.kith.core.followups.messages", Messages.class);
    }

    private Messages() {
    }
}
