package org.kith.core.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.SetSettings;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TargetRole;
import org.kith.model.care.MomentKind;

/** Moments of a workspace: what they did, how much they are owed, and what the user says about it. */
class MomentsTest {
    private static final String TIDES = "https://tides.example/mills";

    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private final List<InteractionRecord> happened = new ArrayList<>();
    private int keys;
    private boolean seen = true;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Mei and Bob, whom I know, and what happened; shares are seen both ways unless a test says otherwise. */
    private void bring() throws CoreException {
        desk.load((sink, monitor) -> {
            sink.owner(Desk.owner("me"));
            sink.person(Desk.card("mei", "Mei", null, Desk.account("m", "mei")));
            sink.person(Desk.card("bob", "Bob", null, Desk.account("b", "bob")));
            happened.forEach(sink::interaction);
            for (Direction each : seen ? List.of(Direction.IN, Direction.OUT) : List.<Direction>of()) {
                sink.coverage(new CoverageRecord(null, SignalKind.SHARE, each, CoverageState.OBSERVED, null, null));
            }
        });
    }

    private MomentsTest published(String who, String title, String text, String link, double daysAgo) {
        happened.add(InteractionRecord.of("x", InteractionType.POST, "p" + keys++).actor(Desk.ref(who))
                .at(ago(daysAgo)).summary(title).text(text).link(link).build());
        return this;
    }

    private MomentsTest shared(String from, String to, double daysAgo) {
        happened.add(InteractionRecord.of("x", InteractionType.SHARE, "s" + keys++).actor(Desk.ref(from))
                .target(Desk.ref(to), TargetRole.AUTHOR).at(ago(daysAgo)).build());
        return this;
    }

    private static Instant ago(double days) {
        return Desk.NOW.minusMillis((long) (days * 86_400_000));
    }

    private MomentList moments() throws CoreException {
        return new ReadMoments(session).run(Desk.QUIET);
    }

    private MomentLine only() throws CoreException {
        List<MomentLine> lines = moments().lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    @Test
    void whoSupportedMeAndPublishedSomethingIsAMoment() throws Exception {
        shared("m", "me", 100).shared("m", "me", 60).shared("m", "me", 50).shared("me", "m", 41)
                .published("m", "Tidal mills", null, TIDES, .375).bring();

        MomentLine line = only();

        assertThat(line.name()).isEqualTo("Mei");
        assertThat(line.title()).isEqualTo("Published “Tidal mills”");
        assertThat(line.why()).isEqualTo(
                "Supported you on 3 days since August; you returned it once, 41 days ago.");
        assertThat(line.evidence()).hasSize(4);
        assertThat(line.chance().happening().kind()).isEqualTo(MomentKind.ARTICLE);
        assertThat(line.chance().need()).isGreaterThan(.2);
        assertThat(line.chance().freshness()).isCloseTo(Math.pow(2, -.375 / 7), within(1e-6));
    }

    @Test
    void whomILeadIsOwedNothing() throws Exception {
        shared("me", "m", 3).shared("me", "m", 30).shared("me", "m", 20).published("m", "Tidal mills", null, TIDES, 1)
                .bring();

        assertThat(moments().lines()).isEmpty();
    }

    @Test
    void whereTheReceivedSideCannotBeSeenTheWordsSayIt() throws Exception {
        seen = false;
        shared("me", "m", 30).published("m", "Tidal mills", null, TIDES, 1).bring();

        assertThat(only().why()).isEqualTo("What they gave you cannot be seen.");
        assertThat(only().chance().need()).isEqualTo(.2);
    }

    @Test
    void myOwnPostsAndThoseOfStrangersAreNone() throws Exception {
        published("me", "Mine", null, TIDES, 1).published("stranger", "Theirs", null, TIDES, 1).bring();

        assertThat(moments().lines()).isEmpty();
    }

    @Test
    void theKindFollowsFromWhatItIs() throws Exception {
        seen = false;
        published("m", null, "Low water at six.", null, .1).published("m", null, "Who has a ladder?", null, .2)
                .published("m", "Mill 2.0", null, null, .3).bring();

        assertThat(moments().lines()).extracting(line -> line.chance().happening().kind()).containsExactlyInAnyOrder(
                MomentKind.POST, MomentKind.QUESTION, MomentKind.RELEASE);
        assertThat(moments().lines()).extracting(MomentLine::title).contains("Wrote: “Low water at six.”",
                "Asks: “Who has a ladder?”", "Released “Mill 2.0”");
        assertThat(moments().today()).hasSize(1);
    }

    @Test
    void honouredIsGoneAndComesBackWhenTakenBack() throws Exception {
        seen = false;
        published("m", "Tidal mills", null, TIDES, 1).bring();

        DecideMoment.honoured(session, only(), InteractionType.COMMENT).run(Desk.QUIET);

        assertThat(moments().lines()).isEmpty();
        assertThat(moments().honoured()).isEqualTo(1);
        assertThat(desk.timeline()).anySatisfy(row -> {
            assertThat(row.object()).isEqualTo(TIDES);
            assertThat(row.type()).isEqualTo(InteractionType.COMMENT);
            assertThat(row.direction()).isEqualTo(Direction.OUT);
        });

        session.history().undo(Desk.QUIET);

        assertThat(only().name()).isEqualTo("Mei");
        assertThat(desk.timeline()).noneMatch(row -> TIDES.equals(row.object()));
    }

    @Test
    void aShareOfMineHonoursItByItself() throws Exception {
        seen = false;
        published("m", "Tidal mills", null, TIDES, 1);
        happened.add(InteractionRecord.of("x", InteractionType.SHARE, "mine").actor(Desk.ref("me"))
                .target(Desk.ref("m"), TargetRole.AUTHOR).at(ago(.5)).object(TIDES).build());
        bring();

        assertThat(moments().lines()).isEmpty();
    }

    @Test
    void notNowDoesNotComeBackAndLaterDoes() throws Exception {
        seen = false;
        published("m", "Tidal mills", null, TIDES, 1).published("b", "Ropes", null, null, 1).bring();
        MomentLine mei = moments().lines().stream().filter(line -> line.name().equals("Mei")).findFirst().orElseThrow();
        MomentLine bob = moments().lines().stream().filter(line -> line.name().equals("Bob")).findFirst().orElseThrow();

        DecideMoment.notNow(session, mei).run(Desk.QUIET);
        DecideMoment.later(session, bob, Desk.NOW.plus(Duration.ofDays(2))).run(Desk.QUIET);

        assertThat(moments().lines()).isEmpty();
        desk.later(Duration.ofDays(3));
        assertThat(only().name()).isEqualTo("Bob");
    }

    @Test
    void aBirthdayIsAMomentOnItsDayOnly() throws Exception {
        seen = false;
        bring();
        new EditFeatures(session, desk.row("Mei").uid(), List.of("birthday=1986-11-23")).run(Desk.QUIET);

        assertThat(only().title()).isEqualTo("Turns 40 today");
        assertThat(only().day()).isEqualTo("2026-11-23");
        DecideMoment.honoured(session, only(), InteractionType.COMMENT).run(Desk.QUIET);
        assertThat(moments().lines()).isEmpty();
        assertThat(desk.timeline()).anyMatch(row -> row.type() == InteractionType.MESSAGE);

        desk.later(Duration.ofDays(1));
        assertThat(moments().lines()).isEmpty();
    }

    @Test
    void topicsOfMineMakeItFit() throws Exception {
        seen = false;
        published("m", "Tidal mills", "Water! #mills #history", TIDES, 1).bring();
        assertThat(only().chance().fit()).isEqualTo(.5);

        new SetSettings(session, Map.of(Settings.TOPICS, "Mills, history, bread")).run(Desk.QUIET);
        assertThat(only().chance().fit()).isEqualTo(1);

        new SetSettings(session, Map.of(Settings.TOPICS, "bread")).run(Desk.QUIET);
        assertThat(moments().lines()).isEmpty();
    }

    @Test
    void aPostFades() throws Exception {
        seen = false;
        published("m", null, "Low water at six.", null, 1).bring();
        double fresh = only().chance().freshness();

        desk.later(Duration.ofHours(36));

        assertThat(only().chance().freshness()).isCloseTo(fresh / 2, within(1e-6));
        desk.later(Duration.ofDays(6));
        assertThat(moments().lines()).isEmpty();
    }

    @Test
    void aDayHasANumber() throws Exception {
        seen = false;
        published("m", "Tidal mills", null, TIDES, 1).published("b", "Ropes", null, null, 1).bring();
        new SetSettings(session, Map.of(Settings.MOMENTS_LIMIT, "1")).run(Desk.QUIET);

        assertThat(moments().today()).hasSize(1);
        assertThat(moments().lines()).hasSize(2);
    }

    @Test
    void aClockBeforeTheFirstInteractionHasNoMoments() throws Exception {
        published("m", "Tidal mills", null, TIDES, 1).bring();

        desk.later(Duration.ofDays(-4000));

        assertThat(moments().lines()).isEmpty();
    }
}
