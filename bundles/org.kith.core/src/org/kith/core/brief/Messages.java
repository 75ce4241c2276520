package org.kith.core.brief;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Brief_noEvent;
    public static String GuestFile_empty;
    public static String GuestFile_events;
    public static String GuestFile_large;
    public static String GuestFile_missing;
    public static String GuestFile_nameless;
    public static String GuestFile_unknown;
    public static String GuestFile_unreadable;
    public static String InCommon_circle;
    public static String InCommon_organization;
    public static String InCommon_related;
    public static String Opener_asked;
    public static String Opener_hobby;
    public static String Opener_interest;
    public static String Opener_knows;
    public static String Opener_milestone;
    public static String Opener_place;
    public static String Opener_published;
    public static String Opener_told;
    public static String Opener_toYou;
    public static String Opener_toYouPublic;
    public static String Opener_wrote;

    static {
        NLS.initializeMessages("org.kith.core.brief.messages", Messages.class);
    }

    private Messages() {
    }
}
