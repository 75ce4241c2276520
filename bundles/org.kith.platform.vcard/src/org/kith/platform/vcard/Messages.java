package org.kith.platform.vcard;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle. */
final class Messages extends NLS {
    public static String agentOpen;
    public static String badLine;
    public static String badLines;
    public static String brokenText;
    public static String cutCard;
    public static String emptyCard;
    public static String fileCut;
    public static String fileFailed;
    public static String fileWithoutCards;
    public static String nameless;
    public static String notInItActions;
    public static String notInItOwner;
    public static String notUnderstood;
    public static String junk;
    public static String noEnd;
    public static String photo;
    public static String photoLost;
    public static String personNotWritable;
    public static String propertyNotWritable;
    public static String recognized;
    public static String tooManyLines;
    public static String unexpected;
    public static String version;

    static {
        NLS.initializeMessages("org.kith.platform.vcard.messages", Messages.class);
    }

    private Messages() {
    }
}
