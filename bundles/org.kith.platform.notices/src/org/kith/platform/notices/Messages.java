package org.kith.platform.notices;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle. */
final class Messages extends NLS {
    public static String badDate;
    public static String badMail;
    public static String fileCut;
    public static String fileFailed;
    public static String notInItMails;
    public static String notInItOff;
    public static String notInItNames;
    public static String notUnderstood;
    public static String recognized;
    public static String refusedNotices;
    public static String tooLarge;
    public static String unknownNotices;

    static {
        NLS.initializeMessages("org.kith.platform.notices.messages", Messages.class);
    }

    private Messages() {
    }
}
