package org.kith.core.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.entry.AddPromise;
import org.kith.core.events.AddAttendees;
import org.kith.core.events.CreateEvent;
import org.kith.core.events.EventFields;
import org.kith.core.events.Guest;
import org.kith.core.events.InviteMatched;
import org.kith.core.events.Presences;
import org.kith.core.events.RecordAttended;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.RecordContact;
import org.kith.core.operations.SetPhoto;
import org.kith.core.session.Session;
import org.kith.insight.match.Attendee;
import org.kith.insight.match.AttendeeList;
import org.kith.model.activity.Direction;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.Presence;
import org.kith.model.people.Affiliation;
import org.kith.model.people.Fact;
import org.kith.model.people.FactKind;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Sensitivity;
import org.kith.store.TimelineQuery;

/** Guests matched to contacts, the brief of an event, and what is noted after it. */
class BriefTest {
    private static final Instant EVENING = Desk.NOW.plus(Duration.ofDays(3));

    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private String ada;
    private String bob;
    private String event;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        desk.load((sink, monitor) -> {
            sink.owner(Desk.owner("me"));
            sink.person(Desk.card("ada", "Ada Lovelace", "ada@engines.example", Desk.account("a", "ada")));
            sink.person(Desk.card("bob", "Bob Stone", null, Desk.account("b", "bob")));
            sink.interaction(Desk.message("m1", "me", "a", "Shall we meet?"));
            sink.interaction(Desk.message("m2", "a", "me", "How is your loom?"));
            sink.interaction(Desk.like("l1", "b", "me"));
        });
        ada = desk.row("Ada Lovelace").uid();
        bob = desk.row("Bob Stone").uid();
        event = new CreateEvent(session, new EventFields("Mixer", EVENING, EVENING.plus(Duration.ofHours(3)), false,
                "UTC", "Pier", null, null), List.of()).run(Desk.QUIET);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
        desk.close();
    }

    @Test
    void whoIsSureIsLinkedAndWhoIsNotStaysAGuest() throws Exception {
        new AddPerson(session, "Jonas Bauer", List.of("j1@x.example")).run(Desk.QUIET);
        new AddPerson(session, "Jonas Bauer", List.of("j2@x.example")).run(Desk.QUIET);
        try (Guests guests = new Guests(session)) {
            var matches = guests.match(AttendeeList.of("A. Lovelace <ADA@engines.example>\nhttps://x.com/bob\n"
                    + "Jonas Bauer\nZoë Nobody").attendees(), Desk.QUIET);
            assertThat(matches).extracting(match -> match.certain()).containsExactly(true, true, false, false);
            var result = new InviteMatched(session, event, matches).run(Desk.QUIET);
            assertThat(result).isEqualTo(new InviteMatched.Result(4, 0, 0));
            assertThat(new InviteMatched(session, event, matches).run(Desk.QUIET).added()).isZero();
        }
        assertThat(gathering().getAttendances()).extracting(Attendance::getPersonUid)
                .containsExactly(ada, bob, null, null);
        assertThat(gathering().getAttendances()).extracting(Attendance::getVerdict).containsExactly(
                MatchVerdict.MATCHED, MatchVerdict.MATCHED, MatchVerdict.POSSIBLE, MatchVerdict.GUEST);
        assertThat(gathering().getAttendances().get(2).getReasons()).contains("the same name",
                "somebody else fits equally well");
        session.history().undo(Desk.QUIET);
        assertThat(gathering().getAttendances()).isEmpty();
    }

    @Test
    void aGuestOfTheListWhoIsRecognisedLaterIsLinked() throws Exception {
        new AddAttendees(session, event, List.of(), List.of(new Guest("Cara", "cara@x.example", null)))
                .run(Desk.QUIET);
        try (Guests guests = new Guests(session)) {
            List<Attendee> listed = Guests.of(gathering());
            assertThat(guests.match(listed, Desk.QUIET)).noneMatch(match -> match.certain());
            String cara = new AddPerson(session, "Cara", List.of("cara@x.example")).run(Desk.QUIET);
            var matches = guests.match(listed, Desk.QUIET);
            assertThat(matches).as("the new contact is known at once").allMatch(match -> match.certain());
            assertThat(new InviteMatched(session, event, matches).run(Desk.QUIET))
                    .isEqualTo(new InviteMatched.Result(0, 1, 0));
            assertThat(gathering().getAttendances()).singleElement()
                    .satisfies(one -> assertThat(one.getPersonUid()).isEqualTo(cara));
        }
    }

    @Test
    void theFiguresAddUpAndTheCardsSayWhy() throws Exception {
        String cara = new AddPerson(session, "Cara Quill", List.of()).run(Desk.QUIET);
        RecordContact.meeting(session, cara, Desk.NOW.minus(Duration.ofDays(40)), "Tea").run(Desk.QUIET);
        new AddPromise(session, ada, "the pattern book", Direction.OUT, EVENING).run(Desk.QUIET);
        change(ada, person -> person.getPronouns().add("she/her"));
        change(ada, person -> work(person, "Engines Ltd"));
        change(bob, person -> work(person, "ENGINES ltd"));
        invite(ada, bob, cara);
        new AddAttendees(session, event, List.of(), List.of(new Guest("Dot", null, "Elsewhere"))).run(Desk.QUIET);

        Brief brief = brief();

        assertThat(brief.counts()).isEqualTo(new Brief.Counts(4, 3, 1, 1, 1, 1));
        assertThat(brief.cards()).extracting(BriefCard::standing)
                .containsExactlyInAnyOrder(Standing.EXCHANGED, Standing.NEVER_SPOKEN, Standing.MET);
        assertThat(brief.guests()).singleElement().satisfies(one -> assertThat(one.name()).isEqualTo("Dot"));
        assertThat(card(brief, ada)).satisfies(card -> {
            assertThat(card.pronouns()).isEqualTo("she/her");
            assertThat(card.owed()).isNotNull();
            assertThat(card.exchanges()).extracting(BriefCard.Exchange::text).containsExactlyInAnyOrder(
                    "Shall we meet?", "How is your loom?");
            assertThat(card.promises()).singleElement().satisfies(one -> {
                assertThat(one.mine()).isTrue();
                assertThat(one.due()).isEqualTo(EVENING);
            });
            assertThat(card.opener().orElseThrow()).satisfies(opener -> {
                assertThat(opener.text()).contains("Asked you", "How is your loom?");
                assertThat(opener.level()).isEqualTo(Sensitivity.PRIVATE);
                assertThat(opener.source()).isEqualTo("x");
            });
            assertThat(card.common()).singleElement().satisfies(one -> assertThat(one.uid()).isEqualTo(bob));
        });
        assertThat(card(brief, cara).exchanges()).singleElement()
                .satisfies(one -> assertThat(one.direction()).isEqualTo(Direction.MUTUAL));
        assertThat(words().counts(brief.counts())).isEqualTo("4 attending; you are already connected with 3. "
                + "1 met before, 1 exchanged, 1 never spoken; 1 you owe an answer.");
    }

    @Test
    void whatIsConfidentialOrFromOthersIsNeverPrinted() throws Exception {
        invite(bob);
        change(bob, person -> fact(person, "a secret illness", Sensitivity.CONFIDENTIAL, true));
        change(bob, person -> fact(person, "gossip", Sensitivity.PRIVATE, false));
        assertThat(card(brief(), bob).opener()).isEmpty();
        change(bob, person -> fact(person, "won a prize", Sensitivity.PUBLIC, false));
        assertThat(card(brief(), bob).opener().orElseThrow().why()).isEqualTo("They published it.");
        change(bob, person -> fact(person, "rowing", Sensitivity.PRIVATE, true));
        Opener opener = card(brief(), bob).opener().orElseThrow();
        assertThat(opener.text()).contains("rowing");
        assertThat(words().why(opener)).isEqualTo("They told you. Class: private; source: noted by you.");
        StringBuilder html = new StringBuilder();
        new BriefHtml(brief(), words(), new Faces(desk.store()), html).write();
        assertThat(html).contains("rowing").doesNotContain("illness", "gossip");
        change(bob, person -> person.setDoNotContact(true));
        assertThat(card(brief(), bob).opener()).isEmpty();
    }

    @Test
    void whoHasDeclinedAndIMyselfAreNotCounted() throws Exception {
        invite(ada);
        session.history().edit("", edit -> {
            Gathering one = edit.load(event, Gathering.class);
            one.getAttendances().getFirst().setPartStat(org.kith.model.meet.PartStat.DECLINED);
            return null;
        });
        new AddAttendees(session, event, List.of(session.me().personUid()), List.of()).run(Desk.QUIET);
        assertThat(brief().counts()).isEqualTo(new Brief.Counts(0, 0, 0, 0, 0, 0));
        StringBuilder html = new StringBuilder();
        new BriefHtml(brief(), words(), new Faces(desk.store()), html).write();
        assertThat(html).contains("Nobody on the list is a contact");
        assertThatThrownBy(() -> Brief.of(session, "nothing", Desk.NOW, Desk.QUIET))
                .isInstanceOf(CoreException.class);
    }

    @Test
    void aMeetingAtTheEventItselfIsNotMetBefore() throws Exception {
        invite(bob);
        attended("Bob Stone,MET,kind");
        desk.later(Duration.ofDays(10));
        assertThat(card(brief(), bob).standing()).isEqualTo(Standing.NEVER_SPOKEN);
        assertThat(card(brief(), bob).presence()).isEqualTo(Presence.MET);
    }

    @Test
    void whoWasThereIsOneUndoableStepAndTheSameAgainIsNothing() throws Exception {
        invite(ada, bob);
        var result = attended("name,presence,note\nAda Lovelace,MET,Weaves now\nbob stone,absent,\nNobody,SEEN,\n");
        assertThat(result.met()).isEqualTo(1);
        assertThat(result.problems()).singleElement().asString().contains("Line 4");
        assertThat(person(ada).getNotes()).singleElement()
                .satisfies(note -> assertThat(note.getText()).isEqualTo("Weaves now"));
        int steps = session.history().steps().size();
        attended("Ada Lovelace,M,Weaves now");
        assertThat(session.history().steps()).hasSize(steps);
        assertThat(person(ada).getRelationships()).anyMatch(one -> one.getTypes().contains("met"));
        assertThat(desk.store().timeline(TimelineQuery.of(ada, 10))).hasSize(3);
        session.history().undo(Desk.QUIET);
        assertThat(person(ada).getNotes()).isEmpty();
        assertThat(person(ada).getRelationships()).isEmpty();
        assertThat(desk.store().timeline(TimelineQuery.of(ada, 10))).hasSize(2);
        assertThat(gathering().getAttendances()).extracting(Attendance::getPresence)
                .containsOnly(Presence.EXPECTED);
        assertThatThrownBy(() -> attended("Nobody,MET,")).hasMessageContaining("is not on the list");
    }

    @Test
    void thePocketSheetHoldsTwelveFacesAPage() throws Exception {
        for (int i = 0; i < 13; i++) {
            invite(new AddPerson(session, "Person " + i + " \u0645\u062d\u0645\u062f \u738b", List.of())
                    .run(Desk.QUIET));
        }
        BufferedImage face = new BufferedImage(40, 90, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(face, "png", png);
        new SetPhoto(session, brief().cards().getFirst().uid(), png.toByteArray(), "image/png").run(Desk.QUIET);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new BriefPdf(brief(), words(), new Faces(desk.store())).write(pdf);
        String text = pdf.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-1.5").endsWith("%%EOF\n").contains("/Count 2 ").contains("/DCTDecode");
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        new BriefPdf(brief(), words(), new Faces(desk.store())).write(again);
        assertThat(again.toByteArray()).isEqualTo(pdf.toByteArray());
    }

    private RecordAttended.Result attended(String csv) throws CoreException {
        return new RecordAttended(session, event, Presences.of(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .lines()).run(Desk.QUIET);
    }

    private Brief brief() throws CoreException {
        return Brief.of(session, event, session.clock().instant(), Desk.QUIET);
    }

    private static BriefCard card(Brief brief, String uid) {
        return brief.cards().stream().filter(card -> card.uid().equals(uid)).findFirst().orElseThrow();
    }

    private static BriefWords words() {
        return new BriefWords(ZoneOffset.UTC, id -> id);
    }

    private void invite(String... people) throws CoreException {
        new AddAttendees(session, event, List.of(people), List.of()).run(Desk.QUIET);
    }

    private void change(String uid, Consumer<Person> how) throws CoreException {
        session.history().edit("change", edit -> {
            how.accept(edit.load(uid, Person.class));
            return null;
        });
    }

    private static void work(Person person, String organization) {
        Affiliation one = PeopleFactory.eINSTANCE.createAffiliation();
        one.setOrganization(organization);
        person.getAffiliations().add(one);
    }

    private static void fact(Person person, String text, Sensitivity sensitivity, boolean told) {
        Fact fact = PeopleFactory.eINSTANCE.createFact();
        fact.setKind(FactKind.NOTE);
        fact.setText(text);
        fact.setSensitivity(sensitivity);
        fact.setToldToMe(told);
        person.getFacts().add(fact);
    }

    private Person person(String uid) throws CoreException {
        return session.documents().load(uid, Person.class).orElseThrow();
    }

    private Gathering gathering() throws CoreException {
        return session.documents().load(event, Gathering.class).orElseThrow();
    }
}
