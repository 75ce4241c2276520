package org.kith.ui.events.brief;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Brief_who;
    public static String Brief_standing;
    public static String Brief_list;
    public static String Brief_maybe;
    public static String Brief_may;
    public static String Brief_nameless;
    public static String Brief_guest;
    public static String Brief_possible;
    public static String Brief_probably;
    public static String Brief_decide;
    public static String Brief_spoken;
    public static String Brief_nobody;
    public static String Brief_choose;
    public static String Brief_empty;
    public static String Brief_byHand;
    public static String Head_waiting;
    public static String Head_waitingOne;
    public static String Side_face;
    public static String Side_name;
    public static String Side_and;
    public static String Side_opener;
    public static String Side_why;
    public static String Side_connected;
    public static String Side_exchanges;
    public static String Side_exchange;
    public static String Side_promises;
    public static String Side_common;
    public static String Side_list;
    public static String Side_contact;
    public static String Side_keys;
    public static String Side_guest;
    public static String Side_evidence;
    public static String Paste_nobody;
    public static String Paste_title;
    public static String Paste_doing;
    public static String Paste_done;
    public static String Paste_nameless;
    public static String Paste_undo;
    public static String Decide_doing;
    public static String Bar_paste;
    public static String Bar_pasteTip;
    public static String Bar_file;
    public static String Bar_fileTip;
    public static String Bar_practise;
    public static String Bar_practiseTip;
    public static String Bar_save;
    public static String Bar_saveTip;
    public static String Bar_after;
    public static String Bar_afterTip;
    public static String Save_title;
    public static String Save_pdf;
    public static String Save_html;
    public static String Save_doing;
    public static String Save_done;

    static {
        NLS.initializeMessages("org.kith.ui.events.brief.messages", Messages.class);
    }

    private Messages() {
    }
}
