package org.kith.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preference pages. */
final class Messages extends NLS {
    public static String Settings_saving;
    public static String General_look;
    public static String General_lookSystem;
    public static String General_lookLight;
    public static String General_lookDark;
    public static String General_topics;
    public static String General_topicsMessage;
    public static String General_topicsTip;
    public static String General_zone;
    public static String General_zoneMachine;
    public static String General_zoneHint;
    public static String General_zoneUnknown;
    public static String General_relative;
    public static String General_notifications;
    public static String General_quiet;
    public static String General_quietNever;
    public static String General_quietWrong;
    public static String General_calendar;
    public static String General_calendarNone;
    public static String General_calendarHint;
    public static String General_calendarEvents;
    public static String General_calendarWrong;
    public static String General_browse;
    public static String General_today;
    public static String Me_intro;
    public static String Me_names;
    public static String Me_namesHint;
    public static String Me_emails;
    public static String Me_emailsHint;
    public static String Me_accounts;
    public static String Me_accountsHint;
    public static String Me_noEmail;
    public static String Me_noAccount;
    public static String Me_saving;
    public static String Lines_add;
    public static String Lines_remove;
    public static String Weights_intro;
    public static String Weights_back;
    public static String Weights_backTip;
    public static String Weights_always;
    public static String Weights_paired;
    public static String Weight_like;
    public static String Weight_follow;
    public static String Weight_mention;
    public static String Weight_endorse;
    public static String Weight_share;
    public static String Weight_quote;
    public static String Weight_comment;
    public static String Weight_commentLong;
    public static String Weight_message;
    public static String Weight_email;
    public static String Weight_call;
    public static String Weight_recommend;
    public static String Weight_meeting;
    public static String Weight_introduce;
    public static String Weight_help;
    public static String Weight_gift;
    public static String Rhythm_intro;
    public static String Rhythm_a;
    public static String Rhythm_b;
    public static String Rhythm_c;
    public static String Rhythm_d;
    public static String Rhythm_every;
    public static String Rhythm_days;
    public static String Rhythm_weeks;
    public static String Rhythm_months;
    public static String Rhythm_years;

    static {
        NLS.initializeMessages("org.kith.ui.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
