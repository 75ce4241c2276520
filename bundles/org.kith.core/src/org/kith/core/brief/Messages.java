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
    public static String Html_common;
    public static String Html_exchanges;
    public static String Html_face;
    public static String Html_guests;
    public static String Html_nobody;
    public static String Html_nameless;
    public static String Html_pocket;
    public static String Html_promises;
    public static String Words_account;
    public static String Words_attending;
    public static String Words_bothFollow;
    public static String Words_called;
    public static String Words_connected;
    public static String Words_connectedSince;
    public static String Words_due;
    public static String Words_entered;
    public static String Words_exchanged;
    public static String Words_iDid;
    public static String Words_iEndorsed;
    public static String Words_iFollow;
    public static String Words_iHelped;
    public static String Words_iLiked;
    public static String Words_iReplied;
    public static String Words_iShared;
    public static String Words_iWrote;
    public static String Words_imported;
    public static String Words_known;
    public static String Words_meeting;
    public static String Words_met;
    public static String Words_myPromise;
    public static String Words_neverSpoken;
    public static String Words_notBefore;
    public static String Words_owed;
    public static String Words_place;
    public static String Words_possible;
    public static String Words_possibleWhy;
    public static String Words_private;
    public static String Words_probably;
    public static String Words_probablyWhy;
    public static String Words_public;
    public static String Words_since;
    public static String Words_firstSign;
    public static String Words_theirPromise;
    public static String Words_theyDid;
    public static String Words_theyEndorsed;
    public static String Words_theyFollow;
    public static String Words_theyHelped;
    public static String Words_theyLiked;
    public static String Words_theyReplied;
    public static String Words_theyShared;
    public static String Words_theyWrote;
    public static String Words_together;
    public static String Words_undated;
    public static String Words_untitled;
    public static String Words_where;
    public static String Words_why;
    public static String Words_whyDay;
    public static String WriteBrief_ending;
    public static String WriteBrief_failed;

    static {
        NLS.initializeMessages("org.kith.core.brief.messages", Messages.class);
    }

    private Messages() {
    }
}
