package org.kith.ui.care.letters;

import org.eclipse.osgi.util.NLS;

/** Texts of this view. */
final class Messages extends NLS {
    public static String Action_discard;
    public static String Action_discardTip;
    public static String Action_handOver;
    public static String Action_handOverTip;
    public static String Action_sent;
    public static String Action_sentTip;
    public static String Check_anchors;
    public static String Check_cues;
    public static String Check_name;
    public static String Check_overlap;
    public static String Check_somebody;
    public static String Check_to;
    public static String Context_about;
    public static String Context_exchanges;
    public static String Context_facts;
    public static String Context_letters;
    public static String Context_myPromise;
    public static String Context_name;
    public static String Context_nothing;
    public static String Context_promises;
    public static String Context_row;
    public static String Context_theirPromise;
    public static String Cue_length;
    public static String Cue_many;
    public static String Cue_noYou;
    public static String Cue_notice;
    public static String Cue_wishes;
    public static String Doing_discard;
    public static String Doing_handOver;
    public static String Doing_save;
    public static String Doing_sent;
    public static String Doing_start;
    public static String Handed_mail;
    public static String Handed_noAddress;
    public static String Handed_nobody;
    public static String Handed_notWritten;
    public static String Handed_platform;
    public static String Handed_sent;
    public static String Letter_body;
    public static String Letter_empty;
    public static String Letter_enough;
    public static String Letter_nameless;
    public static String Letter_subject;
    public static String Letter_to;
    public static String List_how;
    public static String List_howSubject;
    public static String List_letters;
    public static String List_row;
    public static String Missing_anchor;
    public static String Missing_anchors;
    public static String Missing_ownWords;
    public static String Missing_words;
    public static String State_draft;
    public static String State_handedOff;
    public static String State_sent;
    public static String Verdict_anyone;
    public static String Verdict_onTheWay;
    public static String Verdict_sentBefore;
    public static String Verdict_written;

    static {
        NLS.initializeMessages("org.kith.ui.care.letters.messages", Messages.class);
    }

    private Messages() {
    }
}
