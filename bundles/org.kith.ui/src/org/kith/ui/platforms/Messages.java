package org.kith.ui.platforms;

import org.eclipse.osgi.util.NLS;

/** Texts of the Platforms view. */
final class Messages extends NLS {
    public static String Signal_LIKE;
    public static String Signal_SHARE;
    public static String Signal_COMMENT;
    public static String Signal_MENTION;
    public static String Signal_FOLLOW;
    public static String Signal_ENDORSEMENT;
    public static String Signal_MESSAGE;
    public static String Direction_in;
    public static String Direction_out;
    public static String Direction_both;
    public static String State_OBSERVED;
    public static String State_NEVER;
    public static String State_UNKNOWN;
    public static String Seen;
    public static String Seen_both;
    public static String Seen_in;
    public static String Seen_out;

    static {
        NLS.initializeMessages("org.kith.ui.platforms.messages", Messages.class);
    }

    private Messages() {
    }
}
