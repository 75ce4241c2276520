package org.kith.ui.evidence;

import org.eclipse.osgi.util.NLS;

/** Texts of the evidence. */
final class Messages extends NLS {
    public static String Evidence_empty;
    public static String Evidence_loading;
    public static String Evidence_name;
    public static String Evidence_text;
    public static String Evidence_what;
    public static String Evidence_when;
    public static String Evidence_who;
    public static String Evidence_someone;
    public static String Kind_CALL;
    public static String Kind_COMMENT;
    public static String Kind_CONNECT;
    public static String Kind_EMAIL;
    public static String Kind_ENDORSE;
    public static String Kind_FOLLOW;
    public static String Kind_GIFT;
    public static String Kind_HELP;
    public static String Kind_INTRODUCE;
    public static String Kind_INVITE;
    public static String Kind_LIKE;
    public static String Kind_MEETING;
    public static String Kind_MENTION;
    public static String Kind_MESSAGE;
    public static String Kind_OTHER;
    public static String Kind_POST;
    public static String Kind_QUOTE;
    public static String Kind_RECOMMEND;
    public static String Kind_SHARE;
    public static String Rung_CONNECTED;
    public static String Rung_EXCHANGED;
    public static String Rung_KEPT_UP;
    public static String Rung_MET;
    public static String Rung_NOTICED;
    public static String Rung_OFF_PLATFORM;
    public static String Rung_ONE_ON_ONE;

    static {
        NLS.initializeMessages("org.kith.ui.evidence.messages", Messages.class);
    }

    private Messages() {
    }
}
