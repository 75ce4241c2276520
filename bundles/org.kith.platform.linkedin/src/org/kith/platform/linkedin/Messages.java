package org.kith.platform.linkedin;

import org.eclipse.osgi.util.NLS;

/** The sentences of this plug-in. */
final class Messages extends NLS {
    public static String Archive_what;
    public static String Archive_whatPart;
    public static String Archive_useless;
    public static String Archive_nothing;
    public static String Archive_others;
    public static String NotInIt_received;
    public static String NotInIt_authors;
    public static String NotInIt_mails;
    public static String NotInIt_photos;
    public static String NotInIt_messages;
    public static String NotInIt_basic;
    public static String Whose_unknown;
    public static String Rows_noHeader;
    public static String Rows_malformed;
    public static String Rows_cut;
    public static String Reading_noTime;
    public static String Connections_hidden;
    public static String Connections_twice;
    public static String Connections_note;
    public static String Letters_drafts;
    public static String Letters_sponsored;
    public static String Letters_nobody;
    public static String Favours_direction;
    public static String Favours_nobody;
    public static String Posts_noLink;
    public static String Posts_shifted;
    public static String Follows_stopped;
    public static String Follows_withoutMail;
    public static String Events_noName;
    public static String Trouble_more;

    static {
        NLS.initializeMessages("org.kith.platform.linkedin.messages", Messages.class);
    }

    private Messages() {
    }
}
