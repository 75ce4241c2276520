package org.kith.platform.x;

import org.eclipse.osgi.util.NLS;

/** The sentences of this plug-in. */
final class Messages extends NLS {
    public static String Archive_what;
    public static String Archive_whatOld;
    public static String Archive_whatPart;
    public static String Archive_whatTable;
    public static String Archive_adviceTable;
    public static String Archive_whatPage;
    public static String Archive_advicePage;
    public static String Archive_nothing;
    public static String Archive_others;
    public static String NotInIt_received;
    public static String NotInIt_likes;
    public static String NotInIt_names;
    public static String NotInIt_follows;
    public static String NotInIt_messages;
    public static String Manifest_missing;
    public static String Manifest_broken;
    public static String Whose_unknown;
    public static String Whose_two;
    public static String Whose_noId;
    public static String Whose_broken;
    public static String Posts_noId;
    public static String Posts_noTime;
    public static String Posts_timeFromId;
    public static String Posts_impossible;
    public static String Notes_incomplete;
    public static String Notes_tooMany;
    public static String Likes_noId;
    public static String Direct_noSender;
    public static String Direct_timeFromId;
    public static String Follows_noId;
    public static String Follows_blocked;
    public static String Follows_muted;
    public static String Follows_phones;
    public static String Rows_encoding;
    public static String Rows_otherEncoding;
    public static String Rows_torn;
    public static String Rows_empty;
    public static String Rows_mended;
    public static String Rows_noList;
    public static String Rows_noObject;
    public static String Rows_noRecords;
    public static String Rows_malformed;
    public static String Rows_cutRecord;
    public static String Rows_tooLong;
    public static String Rows_cut;
    public static String Trouble_more;

    static {
        NLS.initializeMessages("org.kith.platform.x.messages", Messages.class);
    }

    private Messages() {
    }
}
