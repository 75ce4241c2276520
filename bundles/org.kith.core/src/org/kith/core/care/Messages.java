package org.kith.core.care;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String AddIntroduction_label;
    public static String AddIntroduction_same;
    public static String AddJournal_label;
    public static String AddJournal_noWords;
    public static String Agenda_anniversary;
    public static String Agenda_birthday;
    public static String Agenda_day;
    public static String Agenda_followUp;
    public static String Agenda_myPromise;
    public static String Agenda_nameless;
    public static String Agenda_reminder;
    public static String Agenda_rhythm;
    public static String Agenda_rhythmSince;
    public static String Agenda_theirPromise;
    public static String MarkIntroduction_asked;
    public static String MarkIntroduction_because;
    public static String MarkIntroduction_declined;
    public static String MarkIntroduction_made;
    public static String MarkIntroduction_to;
    public static String Nudge_anniversary;
    public static String Nudge_begins;
    public static String Nudge_beginsWith;
    public static String Nudge_birthdays;
    public static String Nudge_comma;
    public static String Nudge_days;
    public static String Nudge_event;
    public static String Nudge_mine;
    public static String Nudge_promise;
    public static String Nudge_reminder;
    public static String PauseCadence_label;
    public static String PauseCadence_resume;
    public static String SetCadence_label;
    public static String SetCadence_none;

    static {
        NLS.initializeMessages("org.kith.core.care.messages", Messages.class);
    }

    private Messages() {
    }
}
