package org.kith.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.ReadContext;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

/** Attending is not meeting: what is taken for a meeting, and what is not. */
class MeetingsTest {
    private static final String ME = "ATTENDEE;CN=Me;PARTSTAT=ACCEPTED:mailto:Me@Example.org";
    private static final String ANA = "ATTENDEE;CN=Ana;PARTSTAT=ACCEPTED:mailto:Ana@example.org";
    private static final String BO = "ATTENDEE;CN=Bo;PARTSTAT=ACCEPTED:mailto:bo@example.org";
    private static final String PAST = "DTSTART:20260301T100000Z";

    @Test
    void aPastEventThatWeBothAcceptedIsAMeeting() {
        InteractionRecord meeting = only(PAST, "DTEND:20260301T110000Z", "SUMMARY:Lunch", ME, ANA);

        assertThat(meeting.type()).isEqualTo(InteractionType.MEETING);
        assertThat(meeting.key()).isEqualTo("meeting:u#20260301T100000Z");
        assertThat(meeting.platform()).isEqualTo("ical");
        assertThat(meeting.actor().platform() + ' ' + meeting.actor().key()).isEqualTo("mail me@example.org");
        assertThat(meeting.targets()).singleElement().satisfies(target -> {
            assertThat(target.account().key()).isEqualTo("ana@example.org");
            assertThat(target.role()).isEqualTo(TargetRole.PARTICIPANT);
        });
        assertThat(meeting.audience()).isEqualTo(Audience.ONE_TO_ONE);
        assertThat(meeting.end()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
        assertThat(meeting.summary()).isEqualTo("Lunch");
    }

    @Test
    void threeOfUsAreAGroup() {
        InteractionRecord meeting = only(PAST, ME, ANA, BO);

        assertThat(meeting.audience()).isEqualTo(Audience.GROUP);
        assertThat(meeting.recipients()).isEqualTo(2);
    }

    @Test
    void theOrganizerIsTakenToCome() {
        assertThat(only(PAST, "ORGANIZER;CN=Ana:mailto:ana@example.org", ME).targets()).hasSize(1);
        assertThat(only(PAST, "ORGANIZER:mailto:me@example.org", ANA).actor().key()).isEqualTo("me@example.org");
    }

    @Test
    void whatIsNotPastAcceptedSmallAndMineIsNoMeeting() {
        none("DTSTART:20270301T100000Z", ME, ANA);
        none(PAST, "DTEND:20261122T130000Z", ME, ANA);
        none(PAST, ME);
        none(PAST, ANA, BO);
        none(PAST, ME, "ATTENDEE:mailto:ana@example.org");
        none(PAST, ME, "ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.org");
        none(PAST, "ATTENDEE;PARTSTAT=TENTATIVE:mailto:me@example.org", ANA);
        none(PAST, "STATUS:CANCELLED", ME, ANA);
        none(PAST, ME, ANA, BO, "ATTENDEE:mailto:c@example.org", "ATTENDEE:mailto:d@example.org");
        none(PAST, ME, ANA, "ATTENDEE;CUTYPE=GROUP:mailto:everyone@example.org");
    }

    @Test
    void aRoomIsNobodyToMeet() {
        assertThat(only(PAST, ME, ANA, BO, "ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:room@example.org").targets())
                .extracting(target -> target.account().key()).containsExactly("ana@example.org", "bo@example.org");
    }

    @Test
    void anAllDayEventIsKnownToTheDayAndAFloatingOneIsInMyZone() {
        assertThat(only("DTSTART;VALUE=DATE:20260301", ME, ANA).precision()).isEqualTo(TimePrecision.DAY);
        assertThat(only("DTSTART:20260301T100000", ME, ANA).published())
                .isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    }

    @Test
    void everyPastInstanceOfASeriesIsAMeeting() {
        CollectingSink read = Calendars.one("UID:u", "DTSTART:20260901T100000Z", "RRULE:FREQ=MONTHLY", ME, ANA);

        assertThat(read.interactions()).extracting(InteractionRecord::key).containsExactly("meeting:u#20260901T100000Z",
                "meeting:u#20261001T100000Z", "meeting:u#20261101T100000Z");
    }

    @Test
    void withoutMyAddressesNobodyIsMe() {
        CollectingSink sink = new CollectingSink();
        new ICalArchive().read(ScriptedArchive.named("a.ics").with("a.ics",
                Calendars.calendar(Calendars.event("UID:u", PAST, ME, ANA))),
                new ReadContext(Clock.fixed(Calendars.NOW, ZoneId.of("UTC")), ZoneId.of("UTC"), Set.of(), Set.of()),
                sink, new NullProgressMonitor());

        assertThat(sink.interactions()).isEmpty();
        assertThat(sink.gatherings()).hasSize(1);
        assertThat(sink.gatherings().get(0).accounts()).extracting(account -> account.platform() + ' ' + account.key())
                .containsExactly("mail me@example.org", "mail ana@example.org");
    }

    private static InteractionRecord only(String... lines) {
        return read(lines).interactions().get(0);
    }

    private static void none(String... lines) {
        assertThat(read(lines).interactions()).as(String.join(" ", lines)).isEmpty();
    }

    private static CollectingSink read(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = "UID:u";
        System.arraycopy(lines, 0, all, 1, lines.length);
        return Calendars.one(all);
    }
}
