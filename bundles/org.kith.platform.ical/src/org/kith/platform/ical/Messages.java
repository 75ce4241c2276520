package org.kith.platform.ical;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle. */
final class Messages extends NLS {
    public static String agendaLast;
    public static String agendaName;
    public static String badDate;
    public static String badEnd;
    public static String badLine;
    public static String badRule;
    public static String brokenText;
    public static String calendarCut;
    public static String eventCut;
    public static String eventNoEnd;
    public static String eventTooLarge;
    public static String eventWithoutStart;
    public static String fileCut;
    public static String fileFailed;
    public static String fileWithoutEvents;
    public static String junk;
    public static String leftOut;
    public static String notInItMe;
    public static String notInItMeetings;
    public static String notUnderstood;
    public static String notWritable;
    public static String recognized;
    public static String seriesManyTimes;
    public static String seriesTooOften;
    public static String unexpected;
    public static String unknownZone;

    static {
        NLS.initializeMessages("org.kith.platform.ical.messages", Messages.class);
    }

    private Messages() {
    }
}
