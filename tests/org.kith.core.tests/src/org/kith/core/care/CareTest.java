package org.kith.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.entry.AddPromise;
import org.kith.core.entry.ClosePromise;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.TrashPeople;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.Introduction;
import org.kith.model.care.IntroductionState;
import org.kith.model.care.Journal;
import org.kith.model.people.Sensitivity;
import org.kith.store.InteractionRow;

/** Promises, dates, introductions and the journal. */
class CareTest {
    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private String ada;
    private String bob;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        ada = new AddPerson(session, "Ada", List.of("ada@engines.example")).run(Desk.QUIET);
        bob = new AddPerson(session, "Bob", List.of("bob@engines.example")).run(Desk.QUIET);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String promise(String to, String words, Direction direction, Instant due) throws CoreException {
        return new AddPromise(session, to, words, direction, due).run(Desk.QUIET);
    }

    @Test
    void promisesOfBothSidesComeOverdueFirstAndUndatedLast() throws Exception {
        promise(ada, "no hurry", Direction.OUT, null);
        promise(ada, "two pages", Direction.OUT, Desk.NOW.plus(Duration.ofHours(3)));
        promise(bob, "the drill", Direction.IN, Desk.NOW.minus(Duration.ofDays(9)));
        promise(bob, "next week", Direction.OUT, Desk.NOW.plus(Duration.ofDays(7)));
        String kept = promise(bob, "kept", Direction.OUT, Desk.NOW);
        new ClosePromise(session, kept, true).run(Desk.QUIET);

        assertThat(new Pledges(session).open(Desk.NOW)).extracting(Pledge::words)
                .containsExactly("the drill", "two pages", "next week", "no hurry");
        assertThat(new Pledges(session).due(Desk.NOW, 0)).extracting(Pledge::words, Pledge::overdue, Pledge::name)
                .containsExactly(tuple("the drill", true, "Bob"),
                        tuple("two pages", false, "Ada"));
        new TrashPeople(session, List.of(bob), true).run(Desk.QUIET);
        assertThat(new Pledges(session).due(Desk.NOW, 0)).extracting(Pledge::words).containsExactly("two pages");
    }

    @Test
    void birthdaysAndOtherDaysComeSoonestFirst() throws Exception {
        new EditFeatures(session, ada, List.of("birthday=1985-11-25", "anniversary=2010-11-23")).run(Desk.QUIET);
        new EditFeatures(session, bob, List.of("birthday=--11-30")).run(Desk.QUIET);

        List<DateAhead> ahead = new DatesAhead(session).within(7, Desk.NOW);

        assertThat(ahead).extracting(DateAhead::name, DateAhead::birthday, DateAhead::days).containsExactly(
                tuple("Ada", false, 0),
                tuple("Ada", true, 2),
                tuple("Bob", true, 7));
        assertThat(ahead.get(0).years()).hasValue(16);
        assertThat(ahead.get(1).date()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(ahead.get(2).years()).isEmpty();
        assertThat(new DatesAhead(session).within(6, Desk.NOW)).hasSize(2);
        new EditFeatures(session, ada, List.of("doNotContact=true")).run(Desk.QUIET);
        assertThat(new DatesAhead(session).within(7, Desk.NOW)).extracting(DateAhead::name).containsExactly("Bob");
    }

    @Test
    void theDeadHaveNoBirthdayToBeRemindedOf() throws Exception {
        new EditFeatures(session, ada, List.of("birthday=1985-11-25", "deathdate=2020-01-01")).run(Desk.QUIET);

        assertThat(new DatesAhead(session).within(7, Desk.NOW)).isEmpty();
    }

    @Test
    void anIntroductionThatIsMadeCountsAsGivenToBothAndIsOneStep() throws Exception {
        String uid = new AddIntroduction(session, ada, bob, "both restore looms").run(Desk.QUIET);
        new MarkIntroduction(session, uid, IntroductionState.ASKED, Desk.NOW).run(Desk.QUIET);
        assertThat(desk.timeline()).isEmpty();

        new MarkIntroduction(session, uid, IntroductionState.MADE, Desk.NOW).run(Desk.QUIET);

        assertThat(desk.timeline()).extracting(InteractionRow::type, InteractionRow::direction)
                .containsOnly(tuple(InteractionType.INTRODUCE, Direction.OUT)).hasSize(2);
        assertThat(desk.timeline()).extracting(InteractionRow::text).containsExactlyInAnyOrder(
                "Introduced to Bob: both restore looms", "Introduced to Ada: both restore looms");
        assertThat(PersonCare.of(session, bob).introductions()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Ada");
            assertThat(one.state()).isEqualTo(IntroductionState.MADE);
        });
        assertThat(session.history().undo(Desk.QUIET).label()).isEqualTo("Introduced Ada to Bob");
        assertThat(desk.timeline()).isEmpty();
        Introduction back = session.documents().load(uid, Introduction.class).orElseThrow();
        assertThat(back.getState()).isEqualTo(IntroductionState.ASKED);
        assertThat(back.getInteractionKey()).isNull();
    }

    @Test
    void anIntroductionNeedsTwoPeopleAndOneDeclinedIsNotShown() throws Exception {
        assertThatThrownBy(() -> new AddIntroduction(session, ada, ada, null).run(Desk.QUIET))
                .hasMessageContaining("two people");
        String uid = new AddIntroduction(session, ada, bob, null).run(Desk.QUIET);
        new MarkIntroduction(session, uid, IntroductionState.DECLINED, Desk.NOW).run(Desk.QUIET);

        assertThat(PersonCare.of(session, ada).introductions()).isEmpty();
        assertThat(desk.timeline()).isEmpty();
    }

    @Test
    void aJournalEntryIsAboutItsPeopleAndConfidential() throws Exception {
        String uid = new AddJournal(session, List.of(ada, bob, ada), "Walked along the canal.\nAda spoke of looms.",
                Desk.NOW).run(Desk.QUIET);

        Journal entry = session.documents().load(uid, Journal.class).orElseThrow();
        assertThat(entry.getSensitivity()).isEqualTo(Sensitivity.CONFIDENTIAL);
        assertThat(entry.getPersonUids()).containsExactly(ada, bob);
        assertThat(entry.getSummary()).isEqualTo("Walked along the canal.");
        assertThat(PersonCare.of(session, ada).entries()).extracting(PersonCare.Entry::text)
                .containsExactly("Walked along the canal.\nAda spoke of looms.");
        assertThatThrownBy(() -> new AddJournal(session, List.of(), " ", null).run(Desk.QUIET))
                .isInstanceOf(CoreException.class);
        assertThat(session.history().undo(Desk.QUIET).label()).isEqualTo("Journal: Walked along the canal.");
        assertThat(PersonCare.of(session, ada).entries()).isEmpty();
    }
}
