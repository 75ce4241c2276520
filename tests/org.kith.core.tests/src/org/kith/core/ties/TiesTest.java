package org.kith.core.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.imports.ImportResult;
import org.kith.core.imports.UndoImport;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.RecordContact;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.session.Session;
import org.kith.model.activity.Audience;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TargetRole;
import org.kith.model.insight.RungLevel;
import org.kith.store.TieRow;

/** Ties of a workspace: the known answers through the whole stack, and that what changed is worked out anew. */
class TiesTest {
    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private final List<InteractionRecord> happened = new ArrayList<>();
    private int keys;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ImportResult bring() throws CoreException {
        return desk.load((sink, monitor) -> {
            sink.owner(Desk.owner("me"));
            sink.person(Desk.card("ada", "Ada", null, Desk.account("a", "ada")));
            sink.person(Desk.card("bob", "Bob", null, Desk.account("b", "bob")));
            happened.forEach(sink::interaction);
            for (Direction each : List.of(Direction.IN, Direction.OUT)) {
                sink.coverage(new CoverageRecord(null, SignalKind.MESSAGE, each, CoverageState.OBSERVED, null, null));
                sink.coverage(new CoverageRecord(null, SignalKind.LIKE, each, CoverageState.OBSERVED, null, null));
            }
        });
    }

    private TiesTest happened(InteractionType type, String from, String to, Audience audience, int recipients,
            double daysAgo) {
        happened.add(InteractionRecord.of("x", type, "k" + keys++).actor(Desk.ref(from))
                .target(Desk.ref(to), TargetRole.TO).at(ago(daysAgo)).audience(audience).recipients(recipients).build());
        return this;
    }

    private TiesTest mails(String with, double daysAgo) {
        return happened(InteractionType.MESSAGE, with, "me", Audience.ONE_TO_ONE, 1, daysAgo + .1)
                .happened(InteractionType.MESSAGE, "me", with, Audience.ONE_TO_ONE, 1, daysAgo);
    }

    private static Instant ago(double days) {
        return Desk.NOW.minusMillis((long) (days * 86_400_000));
    }

    private TieRow tie(String name) throws CoreException {
        return new Ties(session).read(Desk.QUIET).get(desk.row(name).uid());
    }

    @Test
    void aFollowerIsHardlyATie() throws Exception {
        happened(InteractionType.FOLLOW, "a", "me", Audience.PUBLIC, 1, 10).bring();

        assertThat(tie("Ada").strength()).isBetween(0.0, 2.0);
        assertThat(tie("Ada").rung()).isEqualTo(RungLevel.CONNECTED);
    }

    @Test
    void fortyLikesNeverAnsweredAreHardlyATie() throws Exception {
        for (int i = 0; i < 40; i++) {
            happened(InteractionType.LIKE, "a", "me", Audience.PUBLIC, 1, 2 + i);
        }
        bring();

        assertThat(tie("Ada").strength()).isLessThanOrEqualTo(2);
        assertThat(tie("Ada").rung()).isEqualTo(RungLevel.NOTICED);
        assertThat(tie("Ada").words()).isEqualTo("THEY_LEAD");
    }

    @Test
    void writingEightTimesWithoutAnAnswerIsHardlyATie() throws Exception {
        for (int i = 0; i < 8; i++) {
            happened(InteractionType.MESSAGE, "me", "a", Audience.ONE_TO_ONE, 1, 5 + 10 * i);
        }
        bring();

        assertThat(tie("Ada").strength()).isLessThanOrEqualTo(2);
    }

    @Test
    void metOnceFiveDaysAgoIsFortyToFiftyFive() throws Exception {
        bring();
        RecordContact.meeting(session, desk.row("Ada").uid(), ago(5), null).run(Desk.QUIET);

        assertThat(tie("Ada").strength()).isBetween(40.0, 55.0);
        assertThat(tie("Ada").rung()).isEqualTo(RungLevel.MET);
        assertThat(tie("Ada").parts()[4]).isEqualTo(-1);
    }

    @Test
    void aMeetingTodayNeverLowers() throws Exception {
        for (int i = 0; i < 12; i++) {
            mails("a", 14 * i + 1);
        }
        bring();
        double before = tie("Ada").strength();
        RecordContact.meeting(session, desk.row("Ada").uid(), Desk.NOW, null).run(Desk.QUIET);

        assertThat(tie("Ada").strength()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void theLadderAYearAgoIsThatOfThen() throws Exception {
        mails("a", 30).mails("a", 120).bring();

        assertThat(tie("Ada").rung()).isEqualTo(RungLevel.KEPT_UP);
        assertThat(tie("Ada").rungThen()).isEqualTo(RungLevel.CONNECTED);
        assertThat(tie("Ada").account()).isTrue();
    }

    @Test
    void whatIsKeptIsWhatReadingGives() throws Exception {
        mails("a", 30).happened(InteractionType.LIKE, "b", "me", Audience.PUBLIC, 1, 3).bring();
        Map<String, TieRow> read = new Ties(session).read(Desk.QUIET);

        assertThat(new Ties(session).refresh(Desk.QUIET)).isEqualTo(2);
        assertThat(new Ties(session).refresh(Desk.QUIET)).isZero();

        for (TieRow kept : session.store().ties()) {
            TieRow one = read.get(kept.personUid());
            assertThat(kept).usingRecursiveComparison().isEqualTo(one);
        }
        assertThat(session.store().verify(Desk.QUIET)).isEmpty();
    }

    @Test
    void onlyWhoChangedIsWorkedOutAnew() throws Exception {
        mails("a", 30).mails("b", 30).bring();
        new Ties(session).refresh(Desk.QUIET);
        mails("a", 1).bring();

        assertThat(new Ties(session).refresh(Desk.QUIET)).isEqualTo(1);

        Map<String, TieRow> kept = new java.util.HashMap<>();
        session.store().ties().forEach(row -> kept.put(row.personUid(), row));
        session.store().begin().close();
        assertThat(Arrays.equals(kept.get(desk.row("Ada").uid()).parts(), tie("Ada").parts())).isTrue();
    }

    @Test
    void theSameImportAgainChangesNothing() throws Exception {
        mails("a", 30).bring();
        new Ties(session).refresh(Desk.QUIET);
        bring();

        assertThat(new Ties(session).refresh(Desk.QUIET)).isZero();
    }

    @Test
    void anImportTakenBackGivesTheFiguresBefore() throws Exception {
        mails("a", 30).bring();
        double before = tie("Ada").strength();
        mails("a", 3).mails("a", 10);
        ImportResult result = bring();
        assertThat(tie("Ada").strength()).isGreaterThan(before);

        new UndoImport(session, result.batch()).run(Desk.QUIET);

        assertThat(tie("Ada").strength()).isEqualTo(before);
    }

    @Test
    void anotherDayAndAnotherRhythmAreWorkedOutAnew() throws Exception {
        mails("a", 50).mails("b", 50).bring();
        new Ties(session).refresh(Desk.QUIET);
        new EditFeatures(session, desk.row("Ada").uid(), List.of("tier=A")).run(Desk.QUIET);
        assertThat(new Ties(session).refresh(Desk.QUIET)).isEqualTo(1);
        assertThat(tie("Ada").strength()).isLessThan(tie("Bob").strength());

        desk.later(Duration.ofDays(1));

        assertThat(new Ties(session).refresh(Desk.QUIET)).isEqualTo(2);
    }

    @Test
    void aClockBeforeTheFirstInteractionHasNoTies() throws Exception {
        mails("a", 30).bring();
        desk.later(Duration.ofDays(-4000));

        assertThat(tie("Ada").strength()).isZero();
        assertThat(tie("Ada").rung()).isEqualTo(RungLevel.CONNECTED);
    }
}
