package org.kith.platform.vcard;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle. */
final class Messages extends NLS {
    static String agentOpen;
    static String badLine;
    static String brokenText;
    static String cutCard;
    static String emptyCard;
    static String fileCut;
    static String fileFailed;
    static String fileWithoutCards;
    static String nameless;
    static String notInItActions;
    static String notInItOwner;
    static String notUnderstood;
    static String junk;
    static String noEnd;
    static String photo;
    static String photoLost;
    static String personNotWritable;
    static String propertyNotWritable;
    static String recognized;
    static String tooManyLines;
    static String unexpected;
    static String version;

    static {
        NLS.initializeMessages("org.kith.platform.vcard.messages", Messages.class);
    }

    private Messages() {
    }
}
