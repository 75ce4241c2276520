package org.kith.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.circles.NewCircle;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.RecordContact;
import org.kith.core.operations.SetSettings;
import org.kith.core.operations.TagPeople;
import org.kith.core.operations.TrashPeople;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.insight.ties.Rhythm;
import org.kith.insight.ties.RhythmState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.people.Tier;

/** How often the user wants to be in touch: by person, tag and circle. */
class CadencesTest {
    private static final Rhythm WEEKLY = new Rhythm(Period.ofWeeks(1), Period.ofWeeks(2));
    private static final Rhythm MONTHLY = Rhythm.every(Period.ofMonths(1));

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

    private Cadences cadences() throws CoreException {
        return Cadences.read(session, Desk.QUIET);
    }

    private List<Slip> slipping() throws CoreException {
        return cadences().slipping(session.clock().instant(), Desk.QUIET);
    }

    private void set(Whose whose, Rhythm rhythm) throws CoreException {
        new SetCadence(session, whose, rhythm).run(Desk.QUIET);
    }

    private void met(String uid, int daysAgo) throws CoreException {
        RecordContact.meeting(session, uid, Desk.NOW.minus(Duration.ofDays(daysAgo)), null).run(Desk.QUIET);
    }

    @Test
    void nobodyHasARhythmUntilItIsSaid() throws Exception {
        assertThat(cadences().all()).isEmpty();
    }

    @Test
    void ofTagsAndCirclesTheClosestHoldsAndTheOwnBeforeThem() throws Exception {
        new TagPeople(session, List.of(ada, bob), List.of("choir"), List.of()).run(Desk.QUIET);
        String club = new NewCircle(session, "Book club", null, List.of(ada)).run(Desk.QUIET);
        set(Whose.tag("choir"), MONTHLY);
        set(Whose.circle(club), WEEKLY);

        assertThat(cadences().of(ada).orElseThrow().from()).isEqualTo(Whose.circle(club));
        assertThat(cadences().of(bob).orElseThrow().from()).isEqualTo(Whose.tag("choir"));

        Rhythm yearly = Rhythm.every(Period.ofYears(1));
        set(Whose.person(ada), yearly);
        assertThat(cadences().of(ada).orElseThrow().rhythm()).isEqualTo(yearly);
        session.history().undo(Desk.QUIET);
        assertThat(cadences().of(ada).orElseThrow().rhythm()).isEqualTo(WEEKLY);
        new TagPeople(session, List.of(bob), List.of(), List.of("choir")).run(Desk.QUIET);
        assertThat(cadences().of(bob)).isEmpty();
    }

    @Test
    void theTierOfTheCardIsTheOwnRhythmAndFollowsTheSettings() throws Exception {
        new EditFeatures(session, ada, List.of("tier=A")).run(Desk.QUIET);
        assertThat(cadences().of(ada).orElseThrow().rhythm()).isEqualTo(Rhythm.every(Period.ofWeeks(3)));

        new SetSettings(session, Map.of(Settings.rhythmKey(Tier.A), "P10D")).run(Desk.QUIET);
        session.reloadMe();
        assertThat(cadences().of(ada).orElseThrow().rhythm().ideal()).isEqualTo(Period.ofDays(10));
        new EditFeatures(session, ada, List.of("tier=")).run(Desk.QUIET);
        assertThat(cadences().of(ada)).isEmpty();
    }

    @Test
    void aRhythmIsCountedFromTheLastTwoWayContactAndTheLatestComesFirst() throws Exception {
        set(Whose.person(ada), WEEKLY);
        set(Whose.person(bob), WEEKLY);
        met(ada, 10);
        met(bob, 20);
        RecordContact.of(session, bob, InteractionType.MESSAGE, Direction.OUT, Desk.NOW.minus(Duration.ofDays(1)), "hello?")
                .run(Desk.QUIET);

        List<Slip> slips = slipping();

        assertThat(slips).extracting(Slip::uid).containsExactly(bob, ada);
        assertThat(slips).extracting(slip -> slip.status().state()).containsExactly(RhythmState.LATE, RhythmState.DUE);
        assertThat(slips.getFirst().status().since()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(slips.getFirst().status().latest()).isEqualTo(LocalDate.of(2026, 11, 17));
        RecordContact.of(session, bob, InteractionType.MESSAGE, Direction.IN, Desk.NOW.minus(Duration.ofHours(1)), "hi")
                .run(Desk.QUIET);
        assertThat(slipping()).extracting(Slip::uid).containsExactly(ada);
    }

    @Test
    void withoutAnyContactItIsCountedFromWhenItWasChosen() throws Exception {
        set(Whose.person(ada), WEEKLY);
        assertThat(slipping()).isEmpty();
        desk.later(Duration.ofDays(8));
        assertThat(slipping()).singleElement().satisfies(slip -> assertThat(slip.late()).isFalse());
    }

    @Test
    void aClockBeforeTheLastContactCountsFromTheOneBefore() throws Exception {
        set(Whose.person(ada), WEEKLY);
        met(ada, 40);
        met(ada, 2);

        Instant then = Desk.NOW.minus(Duration.ofDays(10));

        assertThat(cadences().status(Desk.NOW, Desk.QUIET).get(ada).state()).isEqualTo(RhythmState.KEPT);
        desk.later(Duration.ofDays(-10));
        assertThat(cadences().status(then, Desk.QUIET).get(ada).state()).isEqualTo(RhythmState.LATE);
        assertThat(cadences().status(then, Desk.QUIET).get(ada).quiet()).hasValue(30);
    }

    @Test
    void whatIsPausedDoesNotSlipUntilThen() throws Exception {
        new TagPeople(session, List.of(ada), List.of("choir"), List.of()).run(Desk.QUIET);
        set(Whose.tag("choir"), WEEKLY);
        met(ada, 30);
        new PauseCadence(session, Whose.person(ada), Desk.NOW.plus(Duration.ofDays(5))).run(Desk.QUIET);
        assertThat(slipping()).isEmpty();

        desk.later(Duration.ofDays(6));
        assertThat(slipping()).extracting(Slip::uid).containsExactly(ada);
        desk.later(Duration.ofDays(-6));
        new PauseCadence(session, Whose.person(ada), null).run(Desk.QUIET);
        assertThat(slipping()).extracting(Slip::uid).containsExactly(ada);
        assertThat(session.history().undo(Desk.QUIET).label()).isEqualTo("Rhythm counted again: Ada");
        assertThat(slipping()).isEmpty();
    }

    @Test
    void whoMustNotBeContactedOrIsInTheTrashHasNone() throws Exception {
        set(Whose.person(ada), WEEKLY);
        set(Whose.person(bob), WEEKLY);
        new EditFeatures(session, ada, List.of("doNotContact=true")).run(Desk.QUIET);
        new TrashPeople(session, List.of(bob), true).run(Desk.QUIET);

        assertThat(cadences().all()).isEmpty();
        session.history().undo(Desk.QUIET);
        assertThat(cadences().all()).containsOnlyKeys(bob);
    }

    @Test
    void aRhythmCanBeTakenAwayAndNeedsSomebody() throws Exception {
        set(Whose.person(ada), WEEKLY);
        set(Whose.person(ada), null);
        assertThat(cadences().all()).isEmpty();
        assertThatThrownBy(() -> set(Whose.circle("nowhere"), WEEKLY)).isInstanceOf(CoreException.class);
        desk.reopen();
        session = desk.session();
        session.history().undo(Desk.QUIET);
        assertThat(cadences().all()).containsOnlyKeys(ada);
    }
}
