package org.kith.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.brief.Guests;
import org.kith.core.brief.Undecided;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.insight.match.AttendeeList;
import org.kith.insight.practice.Card;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.FollowUp;
import org.kith.model.care.FollowUpState;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.Presence;
import org.kith.model.people.Person;
import org.kith.store.TimelineFilter;
import org.kith.store.TimelineQuery;

/** The pass after an event, its follow-ups, face practice, and lists of guests as bad as people send them. */
class AfterEventTest {
    private static final Instant BEGAN = Desk.NOW.minus(Duration.ofHours(14));

    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private String event;
    private List<String> people;

    @BeforeEach
    void anEvening() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        people = new ArrayList<>();
        for (String name : List.of("Ada Loom", "Bob Stone", "Cara Vey")) {
            people.add(new AddPerson(session, name, List.of()).run(Desk.QUIET));
        }
        event = new CreateEvent(session, new EventFields("Supper", BEGAN, BEGAN.plus(Duration.ofHours(3)), false, "UTC",
                null, null, null), people).run(Desk.QUIET);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
        desk.close();
    }

    @Test
    void exactlyWhoWasMetIsToBeWrittenToWithinTwoDays() throws Exception {
        mark(0, Presence.MET);
        mark(1, Presence.SEEN);
        mark(2, Presence.MET);
        OpenFollowUps.Result result = new OpenFollowUps(session, event).run(Desk.QUIET);
        assertThat(result).isEqualTo(new OpenFollowUps.Result(2, Desk.NOW.plus(Duration.ofHours(48))));
        assertThat(followUps()).extracting(FollowUp::getPersonUid).containsExactlyInAnyOrder(people.get(0),
                people.get(2));
        assertThat(followUps()).allSatisfy(each -> {
            assertThat(each.getDue()).isEqualTo(Desk.NOW.plus(Duration.ofHours(48)));
            assertThat(each.getFades()).isEqualTo(Desk.NOW.plus(Duration.ofDays(14)));
            assertThat(each.getGatheringUid()).isEqualTo(event);
            assertThat(each.getReasons()).containsExactly("Met at Supper");
            assertThat(each.getInteractionKeys()).singleElement().asString().startsWith("kith:");
        });
        assertThat(new OpenFollowUps(session, event).run(Desk.QUIET).open()).as("again, nothing more").isEqualTo(2);
        assertThat(followUps()).hasSize(2);

        mark(2, Presence.SEEN);
        assertThat(followUps()).as("who was not met after all").extracting(FollowUp::getPersonUid)
                .containsExactly(people.get(0));
        assertThat(meetings(2)).isZero();
        mark(2, Presence.MET);
        new OpenFollowUps(session, event).run(Desk.QUIET);
        assertThat(followUps()).hasSize(2);
    }

    @Test
    void eachMarkIsAStepAndTheCalendarIsNotCountedTwice() throws Exception {
        RecordContact.meeting(session, people.get(0), BEGAN.plus(Duration.ofMinutes(30)), "lunch").run(Desk.QUIET);
        mark(0, Presence.MET);
        mark(1, Presence.MET);
        assertThat(meetings(0)).as("known already").isOne();
        assertThat(meetings(1)).isOne();
        assertThat(met(0)).isTrue();
        session.history().undo(Desk.QUIET);
        assertThat(meetings(1)).isZero();
        assertThat(met(1)).isFalse();
        assertThat(presence(0)).isEqualTo(Presence.MET);
        session.history().undo(Desk.QUIET);
        assertThat(presence(0)).isEqualTo(Presence.EXPECTED);
        assertThat(meetings(0)).as("what was known stays").isOne();
    }

    @Test
    void aNoteStandsOnTheListAndOnTheCardOnce() throws Exception {
        assertThat(note(0, "Wants the reed drawings")).isTrue();
        assertThat(note(0, "Wants the reed drawings")).isFalse();
        note(0, "Wants the reed drawings by May");
        assertThat(event().getAttendances().getFirst().getNote()).isEqualTo("Wants the reed drawings by May");
        assertThat(person(0).getNotes()).extracting(each -> each.getText())
                .containsExactly("Wants the reed drawings by May");
        session.history().undo(Desk.QUIET);
        assertThat(person(0).getNotes()).extracting(each -> each.getText()).containsExactly("Wants the reed drawings");
    }

    @Test
    void aSittingIsKeptAndTakenBack() throws Exception {
        assertThat(PracticeCards.of(session, people).of(people.get(0))).isEqualTo(Card.first(people.get(0)));
        Card card = new Card(people.get(0), 2, Desk.NOW.atZone(session.zone()).toLocalDate().plusDays(2), 1, 0);
        new SavePractice(session, event, List.of(card)).run(Desk.QUIET);
        PracticeCards kept = PracticeCards.of(session, people);
        assertThat(kept.of(people.get(0))).isEqualTo(card);
        assertThat(kept.lastAsked()).containsOnlyKeys(people.get(0))
                .containsValue(Desk.NOW.atZone(session.zone()).toLocalDate());
        session.history().undo(Desk.QUIET);
        assertThat(PracticeCards.of(session, people).cards()).isEmpty();
    }

    @Test
    void whoWasSaidToBeAGuestIsNotAskedAboutAgain() throws Exception {
        try (Guests guests = new Guests(session)) {
            String other = new CreateEvent(session, new EventFields("Walk", BEGAN, null, false, "UTC", null, null,
                    null), List.of()).run(Desk.QUIET);
            var matches = guests.match(AttendeeList.of("Ada Loom\nBob Stone\nNobody Known").attendees(), Desk.QUIET);
            new InviteMatched(session, other, matches).run(Desk.QUIET);
            List<Undecided> asked = Undecided.of(session, guests, other, Desk.QUIET);
            assertThat(asked).extracting(each -> each.who().name()).containsExactly("Ada Loom", "Bob Stone");
            assertThat(asked.getFirst().offers().getFirst().person().uid()).isEqualTo(people.get(0));
            new UnlinkAttendee(session, other, asked.get(0).who()).run(Desk.QUIET);
            new LinkAttendee(session, other, asked.get(1).who(), people.get(1)).run(Desk.QUIET);
            assertThat(Undecided.of(session, guests, other, Desk.QUIET)).isEmpty();
            new InviteMatched(session, other, matches).run(Desk.QUIET);
            assertThat(Undecided.of(session, guests, other, Desk.QUIET)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void aListOfFiveThousandWithDoublesAndEmptyNames(String charset) throws Exception {
        String text = "Name;Email;Firma\r\n" + IntStream.range(0, 5000).mapToObj(i -> switch (i % 10) {
            case 0 -> ";;Nobody here GmbH";
            case 1 -> "Zoé Müller " + i / 100 + ";zoe" + i / 100 + "@list.example;Caf\u00e9";
            default -> "Guest Number " + i + ";;";
        }).collect(Collectors.joining("\r\n"));
        AttendeeList list = AttendeeList.of(text.getBytes(Charset.forName(charset)));
        assertThat(list.lines()).isEqualTo(5000);
        assertThat(list.nameless()).hasSize(500);
        assertThat(list.duplicates()).isEqualTo(450);
        assertThat(list.attendees()).hasSize(4050);
        assertThat(list.attendees()).anySatisfy(each -> assertThat(each.name()).isEqualTo("Zoé Müller 7"));
        try (Guests guests = new Guests(session)) {
            var result = new InviteMatched(session, event, guests.match(list.attendees(), Desk.QUIET))
                    .run(Desk.QUIET);
            assertThat(result.added()).isEqualTo(4050);
            assertThat(new InviteMatched(session, event, guests.match(list.attendees(), Desk.QUIET)).run(Desk.QUIET)
                    .added()).isZero();
        }
        assertThat(event().getAttendances()).hasSize(4053);
    }

    @Test
    void aListOfNobodyAndOfOne() {
        assertThat(AttendeeList.of(new byte[0]).attendees()).isEmpty();
        assertThat(AttendeeList.of(" \r\n \n").attendees()).isEmpty();
        assertThat(AttendeeList.of("Ada Loom").attendees()).singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Ada Loom"));
    }

    private void mark(int person, Presence presence) throws Exception {
        Attendance one = event().getAttendances().get(person);
        new SetPresence(session, event, List.of(Attendee.of(one)), presence).run(Desk.QUIET);
    }

    private boolean note(int person, String text) throws Exception {
        return new NoteAttendee(session, event, Attendee.of(event().getAttendances().get(person)), text)
                .run(Desk.QUIET);
    }

    private Presence presence(int person) throws Exception {
        return event().getAttendances().get(person).getPresence();
    }

    private int meetings(int person) throws Exception {
        return session.store().timeline(TimelineQuery.of(people.get(person), 10)
                .only(TimelineFilter.ALL.ofTypes(java.util.Set.of(InteractionType.MEETING)))).size();
    }

    private boolean met(int person) throws Exception {
        return person(person).getRelationships().stream().anyMatch(each -> each.getTypes().contains("met"));
    }

    private Person person(int person) throws Exception {
        return session.documents().load(people.get(person), Person.class).orElseThrow();
    }

    private Gathering event() throws Exception {
        return session.documents().load(event, Gathering.class).orElseThrow();
    }

    private List<FollowUp> followUps() throws Exception {
        List<FollowUp> found = new ArrayList<>();
        session.store().aggregates("FollowUp", row -> {
            if (session.documents().read(row) instanceof FollowUp one && one.getState() == FollowUpState.OPEN) {
                found.add(one);
            }
        });
        return found;
    }
}
