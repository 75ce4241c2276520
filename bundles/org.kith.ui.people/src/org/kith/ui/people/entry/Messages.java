package org.kith.ui.people.entry;

import org.eclipse.osgi.util.NLS;

/** Texts of the entry popups. */
final class Messages extends NLS {
    public static String Popup_save;
    public static String Popup_cancel;
    public static String Popup_lost;
    public static String Person_label;
    public static String Person_hint;
    public static String Person_matches;
    public static String Person_at;
    public static String Person_missing;
    public static String Person_nobody;
    public static String Person_several;
    public static String When_label;
    public static String When_now;
    public static String When_hint;
    public static String When_wrong;
    public static String About_label;
    public static String About_hint;
    public static String Meeting_title;
    public static String Call_title;
    public static String Note_title;
    public static String Note_label;
    public static String Note_hint;
    public static String Note_missing;
    public static String Promise_title;
    public static String Promise_who;
    public static String Promise_mine;
    public static String Promise_theirs;
    public static String Promise_label;
    public static String Promise_hint;
    public static String Promise_missing;
    public static String Due_label;
    public static String Due_hint;
    public static String Due_wrong;
    public static String Contact_title;
    public static String Contact_name;
    public static String Contact_nameHint;
    public static String Contact_email;
    public static String Contact_phone;
    public static String Contact_organization;
    public static String Contact_work;
    public static String Contact_address;
    public static String Contact_noName;
    public static String Contact_badEmail;
    public static String Link_title;
    public static String Link_label;
    public static String Link_hint;
    public static String Link_who;
    public static String Link_mine;
    public static String Link_theirs;
    public static String Link_what;
    public static String Link_like;
    public static String Link_comment;
    public static String Link_share;
    public static String Link_mention;
    public static String Link_none;
    public static String Link_profile;
    public static String Link_profileOf;
    public static String Link_postOf;
    public static String Link_postOfNobody;
    public static String Link_web;
    public static String Introduction_title;
    public static String Introduction_first;
    public static String Introduction_second;
    public static String Introduction_why;
    public static String Introduction_whyHint;
    public static String Introduction_state;
    public static String Introduction_idea;
    public static String Introduction_asked;
    public static String Introduction_made;
    public static String Introduction_same;
    public static String Journal_title;
    public static String Journal_with;
    public static String Journal_others;
    public static String Journal_othersHint;
    public static String Journal_text;
    public static String Journal_missing;
    public static String Rhythm_title;
    public static String Rhythm_every;
    public static String Rhythm_latest;
    public static String Rhythm_none;
    public static String Rhythm_usual;
    public static String Rhythm_twice;
    public static String Rhythm_pause;
    public static String Rhythm_pauseHint;
    public static String Rhythm_tag;
    public static String Rhythm_circle;
    public static String Rhythm_person;
    public static String Rhythm_short;

    static {
        NLS.initializeMessages("org.kith.ui.people.entry.messages", Messages.class);
    }

    private Messages() {
    }
}
