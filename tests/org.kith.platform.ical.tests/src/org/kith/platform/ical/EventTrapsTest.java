package org.kith.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.AttendeeRole;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;
import org.kith.testkit.CollectingSink;

/** Each trap of the format by itself. */
class EventTrapsTest {
    @Test
    void anAttendeeIsExpectedAndNotMet() {
        Attendance one = Calendars.gathering("UID:u", "ATTENDEE;CN=\"Lovelace, Ada\";PARTSTAT=ACCEPTED;ROLE=CHAIR;"
                + "RSVP=TRUE;X-GUESTS=1:MAILTO:Ada@Example.org").getAttendances().get(0);

        assertThat(one.getName()).isEqualTo("Lovelace, Ada");
        assertThat(one.getEmail()).isEqualTo("ada@example.org");
        assertThat(one.getUri()).isEqualTo("MAILTO:Ada@Example.org");
        assertThat(one.getPartStat()).isEqualTo(PartStat.ACCEPTED);
        assertThat(one.getRole()).isEqualTo(AttendeeRole.CHAIR);
        assertThat(one.isRsvp()).isTrue();
        assertThat(one.getPresence()).isEqualTo(Presence.EXPECTED);
        assertThat(one.getParameters()).containsExactly("X-GUESTS=1");
    }

    @Test
    void whoDeclinedAndWhatIsARoomIsNotExpected() {
        List<Attendance> all = Calendars.gathering("UID:u", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@example.org",
                "ATTENDEE;CUTYPE=ROOM:mailto:room@example.org", "ATTENDEE;CN=No Mail:invalid:nomail").getAttendances();

        assertThat(all).extracting(Attendance::getPresence)
                .containsExactly(Presence.UNKNOWN, Presence.UNKNOWN, Presence.EXPECTED);
        assertThat(all.get(1).getKind()).isEqualTo(AttendeeKind.ROOM);
        assertThat(all.get(2).getEmail()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin,08", "W. Europe Standard Time,08", "/mozilla.org/20050126_1/Europe/Berlin,08",
        "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin,08", "Pacific Standard Time,17", "UTC,10",
        "America/Argentina/Buenos_Aires,13", "/x/America/Argentina/Buenos_Aires,13", "GMT+0200,08",
        "(UTC+02:00) Somewhere,08", "India Standard Time,04"})
    void zonesAreKnownByManyNames(String zone, String hour) {
        Gathering event = Calendars.gathering("UID:u", "DTSTART;TZID=\"" + zone + "\":20260701T100000");

        assertThat(event.getStart().toString()).startsWith("2026-07-01T" + hour + ":");
        assertThat(event.getZone()).isEqualTo(zone);
    }

    @Test
    void aZoneThatTheFileDefinesIsReadByItsRules() {
        List<Gathering> all = Calendars.read(Traps.file()).gatherings().stream().map(one -> one.gathering())
                .filter(one -> "own-zone".equals(one.getCalendarUid())).toList();

        assertThat(all.get(0).getStart()).isEqualTo(Instant.parse("2026-07-01T07:00:00Z"));
    }

    @Test
    void aZoneThatNobodyKnowsIsMineAndToldOnce() {
        CollectingSink read = Calendars.one("UID:u", "DTSTART;TZID=Nowhere:20260701T100000",
                "DTEND;TZID=Nowhere:20260701T110000");

        assertThat(read.gatherings().get(0).gathering().getStart()).isEqualTo(Instant.parse("2026-07-01T08:00:00Z"));
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void allDayFloatingAndUtcTimesAreToldApart() {
        Gathering day = Calendars.gathering("UID:u", "DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260702");
        Gathering floating = Calendars.gathering("UID:u", "DTSTART:20260701T100000");

        assertThat(day.isAllDay()).isTrue();
        assertThat(day.getEnd()).isEqualTo(Instant.parse("2026-07-02T00:00:00Z"));
        assertThat(floating.isFloating()).isTrue();
        assertThat(floating.getStart()).isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
    }

    @Test
    void theFirstAndTheLastYearSurvive() {
        for (String date : List.of("00010101", "16040412", "99991231")) {
            CollectingSink read = Calendars.one("UID:u", "DTSTART;VALUE=DATE:" + date);
            assertThat(Calendars.exported(read.gatherings())).contains("DTSTART;VALUE=DATE:" + date + "\r\n");
        }
    }

    @Test
    void anEndBeforeTheStartIsLeftOutAndToldOf() {
        CollectingSink read = Calendars.one("UID:u", "DTSTART:20260701T100000Z", "DTEND:20260701T090000Z");

        assertThat(read.gatherings().get(0).gathering().getEnd()).isNull();
        assertThat(read.problems()).singleElement().satisfies(one -> assertThat(one.line()).isEqualTo(3));
    }

    @Test
    void aCancellationCancelsAndAReplyCarriesTheAnswer() {
        assertThat(Calendars.read(Calendars.calendar("METHOD:CANCEL", Calendars.event("UID:u"))).gatherings().get(0)
                .gathering().getStatus()).isEqualTo(GatheringStatus.CANCELLED);
        Gathering reply = Calendars.read(Calendars.calendar("METHOD:REPLY", Calendars.event("UID:u",
                "ATTENDEE;PARTSTAT=TENTATIVE:mailto:a@example.org"))).gatherings().get(0).gathering();
        assertThat(reply.getAttendances().get(0).getPartStat()).isEqualTo(PartStat.TENTATIVE);
    }

    @Test
    void aVCalendarOfTheNinetiesIsRead() {
        CollectingSink read = Calendars.read("BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nUID:u\r\n"
                + "DTSTART:20260701T100000Z\r\nSUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9=\r\n bar\r\n"
                + "ATTENDEE;ROLE=REQ-PARTICIPANT;STATUS=CONFIRMED:Ana <ana@example.org>\r\nRRULE:W1 WE #0\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR\r\n");

        Gathering event = read.gatherings().get(0).gathering();
        assertThat(event.getSummary()).isEqualTo("Café bar");
        assertThat(event.getAttendances().get(0).getEmail()).isEqualTo("ana@example.org");
        assertThat(event.getAttendances().get(0).getPartStat()).isEqualTo(PartStat.ACCEPTED);
        assertThat(read.gatherings().size()).isGreaterThan(50);
    }

    @Test
    void linesThatAreNotKnownSurviveWordForWord() {
        CollectingSink read = Calendars.one("UID:u", "DTSTART:20260701T100000Z", "X-A;P=\"q;r\":s\\,t",
                "SUMMARY;LANGUAGE=de:Treffen", "COMMENT:c", "DTSTART:20270101T000000Z");

        String file = Calendars.exported(read.gatherings());

        assertThat(file).contains("\r\nX-A;P=\"q;r\":s\\,t\r\n", "\r\nSUMMARY;LANGUAGE=de:Treffen\r\n",
                "\r\nCOMMENT:c\r\n",
                "\r\nX-KITH-LINE:DTSTART:20270101T000000Z\r\n").doesNotContain("\r\nSUMMARY:");
    }

    @Test
    void anEventWithoutUidHasTheSameKeyEachTime() {
        String key = Calendars.one("DTSTART:20260701T100000Z", "SUMMARY:x", "DTSTAMP:20260101T000000Z").gatherings()
                .get(0).key();

        assertThat(key).startsWith("sha256-").isEqualTo(Calendars.one("DTSTART:20260701T100000Z", "SUMMARY:x",
                "DTSTAMP:20270101T000000Z").gatherings().get(0).key());
    }

    @Test
    void theCalendarsNameGoesWithItsEvents() {
        assertThat(Calendars.read(Calendars.calendar("X-WR-CALNAME:Work", Calendars.event("UID:u"))).gatherings().get(0)
                .gathering().getCalendar()).isEqualTo("Work");
    }
}
