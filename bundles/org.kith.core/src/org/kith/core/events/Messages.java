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

    static {
        NLS.initializeMessages("org.kith.core.events.messages", Messages.class);
    }

    private Messages() {
    }
}
