package org.kith.platform.feeds;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle. */
final class Messages extends NLS {
    public static String badDate;
    public static String badItem;
    public static String badOutline;
    public static String emptyEntry;
    public static String entities;
    public static String fileCut;
    public static String fileDamaged;
    public static String fileFailed;
    public static String noFeed;
    public static String notInItHome;
    public static String notInItReactions;
    public static String notUnderstood;
    public static String outside;
    public static String recognized;
    public static String recognizedList;
    public static String tooMany;
    public static String withoutHome;

    static {
        NLS.initializeMessages("org.kith.platform.feeds.messages", Messages.class);
    }

    private Messages() {
    }
}
