package org.kith.core.events;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class Messages extends NLS {
    public static String Fields_noSummary;
    public static String Fields_longSummary;
    public static String Fields_noStart;
    public static String Fields_endBeforeStart;
    public static String Fields_notMidnight;
    public static String Fields_noZone;
    public static String Fields_noPage;
    public static String Events_unnamed;
    public static String Events_deleted;
    public static String Events_noAttendee;
    public static String CreateEvent_label;
    public static String EditEvent_label;
    public static String AddAttendees_one;
    public static String AddAttendees_label;
    public static String RemoveAttendee_label;
    public static String SetAnswer_label;
    public static String SetPresence_met;
    public static String SetPresence_seen;
    public static String SetPresence_absent;
    public static String SetPresence_expected;
    public static String SetPresence_unknown;
    public static String SetPresence_several;
    public static String LinkAttendee_label;
    public static String LinkAttendee_there;
    public static String UnlinkAttendee_label;
    public static String DeleteEvent_label;
    public static String InviteMatched_label;
    public static String Presences_empty;
    public static String Presences_columns;
    public static String Presences_nobody;
    public static String Presences_unknown;
    public static String RecordAttended_label;
    public static String RecordAttended_nobody;
    public static String RecordAttended_several;
    public static String RecordAttended_twice;
    public static String Reason_sameProfile;
    public static String Reason_sameEmail;
    public static String Reason_sharedAddress;
    public static String Reason_sameName;
    public static String Reason_similarName;
    public static String Reason_initials;
    public static String Reason_sameOrganization;
    public static String Reason_similarOrganization;
    public static String Reason_otherOrganization;
    public static String Reason_otherName;
    public static String Reason_otherMiddleName;
    public static String Reason_otherGeneration;
    public static String Reason_namesake;
    public static String Reason_taken;
    public static String NoteAttendee_label;
    public static String OpenFollowUps_label;
    public static String FollowUpSet_why;
    public static String SavePractice_label;
    public static String SavePractice_one;

    static {
        NLS.initializeMessages("org.kith.core.events.messages", Messages.class);
    }

    private Messages() {
    }
}
