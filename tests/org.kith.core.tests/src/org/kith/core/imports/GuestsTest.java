package org.kith.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.imports.Desk.card;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.Origin;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.MeetFactory;
import org.kith.store.EventQuery;

/** An attendee is the person with that address, whether the card or the calendar comes first. */
class GuestsTest {
    private static final Desk.Script CALENDAR = (sink, monitor) -> sink.gathering(party());
    private static final Desk.Script CARDS = (sink, monitor) -> {
        sink.person(card("c1", "Ada Lovelace", "ada@example.org"));
        sink.person(card("c2", "Grace Hopper", "grace@example.org"));
    };

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theCardComesFirst() throws Exception {
        desk.load("vcard", CARDS);
        desk.load("ical", CALENDAR);

        isAda(guest());
    }

    @Test
    void theCalendarComesFirst() throws Exception {
        desk.load("ical", CALENDAR);
        desk.load("vcard", CARDS);

        isAda(guest());
        assertThat(desk.load("ical", CALENDAR).counts().updated(Counts.Subject.EVENTS)).isZero();
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
    }

    @Test
    void whoseCardIsTakenBackIsAGuestAgain() throws Exception {
        desk.load("ical", CALENDAR);
        String before = desk.everything();
        int batch = desk.load("vcard", CARDS).batch();

        new UndoImport(desk.session(), batch).run(Desk.QUIET);

        assertThat(guest().getPersonUid()).isNull();
        assertThat(desk.everything().replaceAll("(?m)^(\\d+ \\S+) \\d+ ", "$1 "))
                .isEqualTo(before.replaceAll("(?m)^(\\d+ \\S+) \\d+ ", "$1 "));
    }

    private void isAda(Attendance guest) throws Exception {
        assertThat(guest.getPersonUid()).isEqualTo(desk.row("Ada Lovelace").uid());
        assertThat(guest.getVerdict()).isEqualTo(MatchVerdict.MATCHED);
    }

    private Attendance guest() throws Exception {
        String uid = desk.store().events(EventQuery.all()).getFirst().uid();
        return desk.session().documents().load(uid, Gathering.class).orElseThrow().getAttendances().getFirst();
    }

    private static GatheringRecord party() {
        Gathering event = MeetFactory.eINSTANCE.createGathering();
        event.setSummary("Mixer");
        event.setStart(Instant.parse("2026-03-19T18:00:00Z"));
        Attendance guest = MeetFactory.eINSTANCE.createAttendance();
        guest.setName("Somebody");
        guest.setEmail("ADA@example.org");
        event.getAttendances().add(guest);
        return new GatheringRecord("mixer-1", event, List.of(), Origin.in("mixer.ics"));
    }
}
