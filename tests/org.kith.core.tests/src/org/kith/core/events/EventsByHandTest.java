package org.kith.core.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;
import org.kith.core.session.Session;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;
import org.kith.store.EventQuery;
import org.kith.store.PeopleQuery;
import org.kith.store.TimelineQuery;

/** Events written and changed by hand, who was there, and all of it taken back. */
class EventsByHandTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private String ada;
    private String event;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        ada = new AddPerson(session, "Ada", List.of("ada@engines.example")).run(Desk.QUIET);
        event = new CreateEvent(session, fields("Tea"), List.of()).run(Desk.QUIET);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
        desk.close();
    }

    @Test
    void anEventIsWrittenChangedAndDeleted() throws Exception {
        assertThat(desk.store().events(EventQuery.all())).singleElement().satisfies(row -> {
            assertThat(row.summary()).isEqualTo("Tea");
            assertThat(row.location()).isEqualTo("Kitchen");
        });
        EventFields before = EventFields.of(gathering());
        new EditEvent(session, event, new EventFields("Coffee\n now ", before.start(), before.end(), false,
                before.zone(), "", "With cake", "https://cake.example/")).run(Desk.QUIET);
        assertThat(EventFields.of(gathering())).isEqualTo(new EventFields("Coffee now", NINE,
                NINE.plus(Duration.ofHours(1)), false, "Europe/Berlin", null, "With cake", "https://cake.example/"));
        session.history().undo(Desk.QUIET);
        assertThat(EventFields.of(gathering())).isEqualTo(before);
        new DeleteEvent(session, event).run(Desk.QUIET);
        assertThat(desk.store().events(EventQuery.all())).isEmpty();
        assertThatThrownBy(() -> new DeleteEvent(session, event).run(Desk.QUIET))
                .hasMessageContaining("was deleted");
        session.history().undo(Desk.QUIET);
        assertThat(desk.store().events(EventQuery.all())).hasSize(1);
        session.history().undo(Desk.QUIET);
        assertThat(desk.store().events(EventQuery.all())).isEmpty();
    }

    @Test
    void whatCannotBeIsSaidByField() {
        EventFields wrong = new EventFields(" ", NINE, NINE.minusSeconds(1), false, "Mars/Base", null, null,
                "javascript:alert(1)");
        assertThat(wrong.problems()).containsOnlyKeys(EventFields.Field.SUMMARY, EventFields.Field.END,
                EventFields.Field.ZONE, EventFields.Field.URL);
        assertThat(new EventFields("x", null, null, false, null, null, null, null).problems())
                .containsOnlyKeys(EventFields.Field.START);
        assertThat(new EventFields("x", Instant.EPOCH, Instant.EPOCH, true, "Mars", null, null, null).problems())
                .containsOnlyKeys(EventFields.Field.END);
        assertThatThrownBy(() -> new CreateEvent(session, wrong, List.of()).run(Desk.QUIET))
                .isInstanceOf(CoreException.class).hasMessageContaining("before it begins");
    }

    @Test
    void aPastedListMatchesByExactAddressOnly() throws Exception {
        var result = new AddAttendees(session, event, List.of(), GuestList.parse("""
                Ada Lovelace <ADA@engines.example>, Engines Ltd
                Ada
                - "Bób" <bob@x.example>; Cara, <cara@x.example>
                """)).run(Desk.QUIET);
        assertThat(result).isEqualTo(new AddAttendees.Result(4, 1, 0));
        assertThat(gathering().getAttendances()).extracting(Attendance::getName, Attendance::getPersonUid,
                Attendance::getPresence).containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ada", ada, Presence.EXPECTED),
                        org.assertj.core.groups.Tuple.tuple("Ada", null, Presence.EXPECTED),
                        org.assertj.core.groups.Tuple.tuple("Bób", null, Presence.EXPECTED),
                        org.assertj.core.groups.Tuple.tuple("Cara", null, Presence.EXPECTED));
        assertThat(desk.store().people(PeopleQuery.all())).as("guests are no contacts").hasSize(1);
        assertThat(new AddAttendees(session, event, List.of(ada), GuestList.parse("bob@x.example")).run(Desk.QUIET))
                .isEqualTo(new AddAttendees.Result(0, 0, 2));
        session.history().undo(Desk.QUIET);
        assertThat(gathering().getAttendances()).isEmpty();
    }

    @Test
    void attendingIsNotMeetingUntilMet() throws Exception {
        new AddAttendees(session, event, List.of(ada), List.of()).run(Desk.QUIET);
        Attendee who = Attendee.of(gathering().getAttendances().getFirst());
        presence(who, Presence.SEEN);
        assertThat(meetings()).isZero();
        presence(who, Presence.MET);
        assertThat(meetings()).isEqualTo(1);
        presence(who, Presence.ABSENT);
        assertThat(meetings()).as("taken back").isZero();
        presence(who, Presence.MET);
        assertThat(meetings()).isEqualTo(1);
        session.history().undo(Desk.QUIET);
        assertThat(meetings()).isZero();
        assertThat(gathering().getAttendances().getFirst().getPresence()).isEqualTo(Presence.ABSENT);
        session.history().redo(Desk.QUIET);
        assertThat(meetings()).isEqualTo(1);
    }

    @Test
    void aGuestIsLinkedAnswersAndLeaves() throws Exception {
        new AddAttendees(session, event, List.of(), List.of(new Guest("A. L.", null, null))).run(Desk.QUIET);
        Attendee guest = Attendee.of(gathering().getAttendances().getFirst());
        presence(guest, Presence.MET);
        assertThat(meetings()).isZero();
        new LinkAttendee(session, event, guest, ada).run(Desk.QUIET);
        Attendee linked = Attendee.of(gathering().getAttendances().getFirst());
        assertThat(linked.person()).isEqualTo(ada);
        assertThatThrownBy(() -> presence(guest, Presence.SEEN)).hasMessageContaining("not on the list any more");
        new SetAnswer(session, event, linked, PartStat.DECLINED).run(Desk.QUIET);
        new UnlinkAttendee(session, event, linked).run(Desk.QUIET);
        assertThat(gathering().getAttendances().getFirst().getPartStat()).isEqualTo(PartStat.DECLINED);
        new RemoveAttendee(session, event, guest).run(Desk.QUIET);
        assertThat(gathering().getAttendances()).isEmpty();
        session.history().undo(Desk.QUIET);
        assertThat(gathering().getAttendances()).hasSize(1);
    }

    private void presence(Attendee who, Presence presence) throws CoreException {
        new SetPresence(session, event, List.of(who), presence).run(Desk.QUIET);
    }

    private int meetings() throws CoreException {
        return desk.store().timeline(new TimelineQuery(ada, 0, null, 10)).size();
    }

    private Gathering gathering() throws CoreException {
        return session.documents().load(event, Gathering.class).orElseThrow();
    }

    private static EventFields fields(String summary) {
        return new EventFields(summary, NINE, NINE.plus(Duration.ofHours(1)), false, "Europe/Berlin", "Kitchen", null,
                null);
    }
}
