package org.kith.platform.ical;

/** An invented calendar with the traps of the format, no real person in it. */
final class Traps {
    private Traps() {
    }

    static String file() {
        return String.join("\r\n",
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//X//Y//EN", "METHOD:REQUEST", "X-WR-CALNAME:Work\\, mine",
                "BEGIN:VTIMEZONE", "TZID:Our Own Zone", "BEGIN:STANDARD", "DTSTART:19701025T030000",
                "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
                "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "END:VTIMEZONE",
                "BEGIN:VEVENT", "UID:series@example.org", "DTSTAMP:20260101T000000Z", "SEQUENCE:3",
                "DTSTART;TZID=W. Europe Standard Time:20260105T100000",
                "DTEND;TZID=W. Europe Standard Time:20260105T110000", "RRULE:FREQ=WEEKLY;BYDAY=MO",
                "EXDATE;TZID=W. Europe Standard Time:20260112T100000", "RDATE;TZID=Europe/Berlin:20260114T100000",
                "SUMMARY;LANGUAGE=en:Weekly\\, together", "DESCRIPTION:One\\nTwo", "LOCATION:Room 1",
                "ORGANIZER;CN=\"Boss, The\";SENT-BY=\"mailto:help@example.org\":MAILTO:boss@example.org",
                "ATTENDEE;CN=Me;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT;RSVP=TRUE;X-NUM-GUESTS=0:mailto:me@example.org",
                "ATTENDEE;CUTYPE=ROOM;CN=Room 1;PARTSTAT=ACCEPTED:mailto:room1@example.org",
                "ATTENDEE;PARTSTAT=DECLINED;DELEGATED-TO=\"mailto:c@example.org\":mailto:B@Example.org",
                "CLASS:PRIVATE", "TRANSP:OPAQUE", "PRIORITY:5", "CATEGORIES:A,B\\, c", "URL:https://example.org/e",
                "GEO:52.5;13.4", "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example.org/1",
                "X-FOO;P=\"a;b\":x\\,y",
                "ATTACH;FMTTYPE=text/plain:https://example.org/a.txt", "COMMENT:hi", "STATUS:CONFIRMED",
                "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT10M", "END:VALARM", "END:VEVENT",
                "BEGIN:VEVENT", "UID:series@example.org", "RECURRENCE-ID;TZID=W. Europe Standard Time:20260119T100000",
                "DTSTART;TZID=W. Europe Standard Time:20260119T150000", "DURATION:PT30M", "SUMMARY:Moved", "END:VEVENT",
                "BEGIN:VEVENT", "UID:series@example.org", "RECURRENCE-ID:20260126T090000Z", "STATUS:CANCELLED",
                "DTSTART;TZID=W. Europe Standard Time:20260126T100000", "SUMMARY:Not this one", "END:VEVENT",
                "BEGIN:VEVENT", "UID:own-zone", "DTSTART;TZID=Our Own Zone:20260701T090000", "SUMMARY:Own",
                "END:VEVENT",
                "BEGIN:VEVENT", "UID:floating", "DTSTART:20260701T090000", "DTEND:20260701T100000", "END:VEVENT",
                "BEGIN:VEVENT", "UID:allday", "DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260703",
                "RRULE:FREQ=YEARLY;COUNT=3", "TRANSP:TRANSPARENT", "END:VEVENT",
                "BEGIN:VEVENT", "UID:old", "DTSTART;VALUE=DATE:00010101", "END:VEVENT",
                "BEGIN:VEVENT", "UID:late", "DTSTART:99991231T235959Z", "SUMMARY:End", "END:VEVENT",
                "BEGIN:VEVENT", "DTSTART:20260301T100000Z", "SUMMARY:Without UID", "STATUS:ODD", "GEO;X-A=1:1;2",
                "DTSTART:20270101T000000Z", "END:VEVENT", "END:VCALENDAR", "");
    }
}
