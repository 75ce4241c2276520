package org.kith.core.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.identity.Uids;
import org.kith.core.imports.Desk;
import org.kith.core.operations.EditFeatures;
import org.kith.core.operations.RecordContact;
import org.kith.core.operations.SetSettings;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;
import org.kith.insight.followup.Today.End;
import org.kith.insight.followup.TriggerKind;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.care.CareFactory;
import org.kith.model.care.Channel;
import org.kith.model.care.FollowUp;
import org.kith.model.care.FollowUpState;

/** The one-on-one queue of a workspace: what opens a row, what closes it, and what the user says about it. */
class FollowUpsTest {
    private static final Messaging ON_X = new Messaging(Set.of("x"));

    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private final List<InteractionRecord> came = new ArrayList<>();
    private int keys;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
        bring();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Ada and Bob, whom I know, and what came from them; again, only what is new. */
    private void bring() throws CoreException {
        desk.load((sink, monitor) -> {
            sink.owner(Desk.owner("me"));
            sink.person(Desk.card("ada", "Ada", "ada@engines.example", Desk.account("a", "ada")));
            sink.person(Desk.card("bob", "Bob", null, Desk.account("b", "bob")));
            came.forEach(sink::interaction);
        });
    }

    private FollowUpsTest came(InteractionType type, String from, String text, double daysAgo) {
        return came(type, from, text, daysAgo, Audience.PUBLIC, 1);
    }

    private FollowUpsTest came(InteractionType type, String from, String text, double daysAgo, Audience audience,
            int recipients) {
        came.add(InteractionRecord.of("x", type, "k" + keys++).actor(Desk.ref(from))
                .target(Desk.ref("me"), TargetRole.TO).at(ago(daysAgo)).audience(audience).recipients(recipients)
                .text(text).build());
        return this;
    }

    private static Instant ago(double days) {
        return Desk.NOW.minusMillis((long) (days * 86_400_000));
    }

    private FollowUps queue() throws CoreException {
        return new ReadFollowUps(session, ON_X).run(Desk.QUIET);
    }

    private FollowUpLine only() throws CoreException {
        List<FollowUpLine> lines = queue().lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private void write(String name) throws CoreException {
        RecordContact.of(session, desk.row(name).uid(), InteractionType.MESSAGE, Direction.OUT,
                session.clock().instant(), "Thank you!").run(Desk.QUIET);
    }

    @Test
    void aPublicQuestionOpensARowThatSaysIt() throws Exception {
        came(InteractionType.COMMENT, "a", "Where do you keep the tools?", .125).bring();

        FollowUpLine row = only();

        assertThat(row.name()).isEqualTo("Ada");
        assertThat(row.row().state()).isEqualTo(FollowUpState.OPEN);
        assertThat(row.row().channel()).isEqualTo(Channel.EMAIL);
        assertThat(row.row().keys()).containsExactly("x:k0");
        assertThat(row.why()).isEqualTo(
                "Asked you in public: “Where do you keep the tools?” · never one-on-one yet");
        assertThat(row.row().fades()).isEqualTo(ago(.125).plus(Duration.ofDays(14)));
    }

    @Test
    void withoutAnAddressTheWayIsAPrivateMessage() throws Exception {
        came(InteractionType.SHARE, "b", null, 1).bring();

        assertThat(only().row().channel()).isEqualTo(Channel.MESSAGE);
        assertThat(only().why()).startsWith("Shared what you posted");
    }

    @Test
    void whereNoPlatformHasMessagesNoWayIsAdvised() throws Exception {
        came(InteractionType.SHARE, "b", null, 1).bring();

        assertThat(new ReadFollowUps(session, new Messaging(Set.of())).run(Desk.QUIET).lines().getFirst().row()
                .channel()).isEqualTo(Channel.NONE);
    }

    @Test
    void twoLikesAreNothingAndThreeWithinTwoWeeksAreOne() throws Exception {
        came(InteractionType.LIKE, "a", null, 1).came(InteractionType.LIKE, "a", null, 2).bring();
        assertThat(queue().lines()).isEmpty();

        came(InteractionType.LIKE, "a", null, 13).bring();

        assertThat(only().row().first().kind()).isEqualTo(TriggerKind.LIKES);
        assertThat(only().why()).startsWith("Liked 3 things of yours");
    }

    @Test
    void aFollowCountsOnlyOfSomebodyWhomIHaveMet() throws Exception {
        came(InteractionType.FOLLOW, "a", null, 1).came(InteractionType.FOLLOW, "b", null, 1).bring();
        RecordContact.meeting(session, desk.row("Ada").uid(), ago(400), null).run(Desk.QUIET);

        assertThat(only().name()).isEqualTo("Ada");
        assertThat(only().row().neverOneToOne()).isFalse();
    }

    @Test
    void whatWentToManyOpensNothing() throws Exception {
        came(InteractionType.MESSAGE, "a", "Dear all", 1, Audience.GROUP, 21).bring();

        assertThat(queue().lines()).isEmpty();
    }

    @Test
    void anUnansweredMessageIsMyTurn() throws Exception {
        came(InteractionType.MESSAGE, "a", "Shall we?", 2, Audience.ONE_TO_ONE, 1).bring();

        assertThat(only().row().first().kind()).isEqualTo(TriggerKind.OPEN_TURN);
        assertThat(only().why()).startsWith("Asked you: “Shall we?”");
    }

    @Test
    void aQuestionWeighsHalfAsMuchAgain() throws Exception {
        came(InteractionType.COMMENT, "a", "Where do you keep them?", 1)
                .came(InteractionType.COMMENT, "b", "There you keep them.", 1).bring();

        List<FollowUpLine> lines = queue().lines();

        assertThat(lines).extracting(FollowUpLine::name).containsExactly("Ada", "Bob");
        assertThat(lines.getFirst().row().priority()).isEqualTo(1.5 * lines.getLast().row().priority());
    }

    @Test
    void whatIsBeforeTheFirstPrivateWordWeighsHalfAsMuchAgain() throws Exception {
        came(InteractionType.COMMENT, "a", "Good.", 1).came(InteractionType.COMMENT, "b", "Good.", 1)
                .came(InteractionType.MESSAGE, "b", "Hello", 300, Audience.ONE_TO_ONE, 1).bring();

        List<FollowUpLine> lines = queue().lines();

        assertThat(lines).extracting(FollowUpLine::name).containsExactly("Ada", "Bob");
        assertThat(lines.getFirst().row().priority()).isEqualTo(1.5 * lines.getLast().row().priority());
    }

    @Test
    void everyKindOfGestureOpensARowInItsOwnWords() throws Exception {
        came(InteractionType.QUOTE, "a", "As she says", 1).came(InteractionType.MENTION, "b", "Thanks to her", 1)
                .bring();

        assertThat(queue().lines()).extracting(FollowUpLine::why).containsExactlyInAnyOrder(
                "Passed your post on: “As she says” · never one-on-one yet",
                "Mentioned you: “Thanks to her” · never one-on-one yet");
    }

    @Test
    void aQuestionOfTodayComesBeforeAShareOfTheDayBefore() throws Exception {
        came(InteractionType.SHARE, "a", null, 1).came(InteractionType.COMMENT, "b", "Really?", .1).bring();

        assertThat(queue().lines()).extracting(FollowUpLine::name).containsExactly("Bob", "Ada");
    }

    @Test
    void aRowIsFreshForAWeekPaleForAnotherAndThenGone() throws Exception {
        came(InteractionType.COMMENT, "a", "Good.", 0).bring();
        assertThat(only().row().state()).isEqualTo(FollowUpState.OPEN);

        desk.later(Duration.ofDays(8));
        assertThat(only().row().state()).isEqualTo(FollowUpState.GREY);

        desk.later(Duration.ofDays(6));
        assertThat(queue().lines()).isEmpty();
    }

    @Test
    void itClosesByItselfAndComesBackWhenThatIsTakenBack() throws Exception {
        came(InteractionType.COMMENT, "a", "Good.", 1).bring();
        write("Ada");

        assertThat(queue().lines()).isEmpty();
        assertThat(queue().closed()).singleElement().satisfies(one -> {
            assertThat(one.closing().delay()).isEqualTo(Duration.ofDays(1));
            assertThat(one.closing().channel()).isEqualTo(Channel.MESSAGE);
        });
        assertThat(queue().shown().written()).isEqualTo(1);

        session.history().undo(Desk.QUIET);

        assertThat(only().name()).isEqualTo("Ada");
        assertThat(queue().closed()).isEmpty();
    }

    @Test
    void doneRecordsAWordByTheWayThatWasAdvised() throws Exception {
        came(InteractionType.COMMENT, "a", "Good.", 1).bring();

        new SettleFollowUp(session, only()).run(Desk.QUIET);

        assertThat(queue().lines()).isEmpty();
        assertThat(queue().closed().getFirst().closing().channel()).isEqualTo(Channel.EMAIL);
    }

    @Test
    void notThisTimeHoldsUntilSomethingNewHappens() throws Exception {
        came(InteractionType.COMMENT, "a", "Good.", 1).bring();
        DecideFollowUp.notThisTime(session, only()).run(Desk.QUIET);
        assertThat(queue().lines()).isEmpty();

        desk.later(Duration.ofDays(1));
        came(InteractionType.COMMENT, "a", "And another thing", -.5).bring();

        assertThat(only().why()).contains("And another thing");
    }

    @Test
    void aDecisionIsTakenBackInOneStep() throws Exception {
        came(InteractionType.COMMENT, "a", "Good.", 1).bring();
        DecideFollowUp.notThisTime(session, only()).run(Desk.QUIET);

        session.history().undo(Desk.QUIET);

        assertThat(only().row().state()).isEqualTo(FollowUpState.OPEN);
    }

    @Test
    void whatIsPutOffIsNotShownBeforeItsTimeAndThenAgain() throws Exception {
        came(InteractionType.COMMENT, "a", "Good.", 1).bring();
        DecideFollowUp.later(session, only(), Desk.NOW.plus(Duration.ofDays(3))).run(Desk.QUIET);

        assertThat(only().row().state()).isEqualTo(FollowUpState.LATER);
        assertThat(queue().today()).isEmpty();

        desk.later(Duration.ofDays(4));
        assertThat(queue().today()).extracting(FollowUpLine::name).containsExactly("Ada");
    }

    @Test
    void whoMustNotBeContactedIsNeverOffered() throws Exception {
        came(InteractionType.COMMENT, "a", "Good?", 1).bring();
        new EditFeatures(session, desk.row("Ada").uid(), List.of("doNotContact=true")).run(Desk.QUIET);

        assertThat(queue().lines()).isEmpty();
    }

    @Test
    void theClosestRhythmComesFirst() throws Exception {
        came(InteractionType.COMMENT, "a", "Good.", 1).came(InteractionType.COMMENT, "b", "Good.", 1).bring();
        new EditFeatures(session, desk.row("Bob").uid(), List.of("tier=A")).run(Desk.QUIET);

        assertThat(queue().lines()).extracting(FollowUpLine::name).containsExactly("Bob", "Ada");
    }

    @Test
    void aDayHasANumberAndThenItIsEnough() throws Exception {
        came(InteractionType.COMMENT, "a", "Good?", 1).came(InteractionType.COMMENT, "b", "Good.", 1).bring();
        new SetSettings(session, java.util.Map.of(Settings.TODAY_LIMIT, "1")).run(Desk.QUIET);

        assertThat(queue().today()).extracting(FollowUpLine::name).containsExactly("Ada");
        assertThat(queue().shown().waiting()).isEqualTo(1);
        write("Ada");

        assertThat(queue().today()).isEmpty();
        assertThat(queue().shown().end()).isEqualTo(End.ENOUGH);
    }

    @Test
    void whomIMetAtAnEventIsOfferedUntilIWrite() throws Exception {
        String ada = desk.row("Ada").uid();
        session.history().edit("met", edit -> {
            FollowUp one = CareFactory.eINSTANCE.createFollowUp();
            one.setUid(Uids.derived("met", ada));
            one.setPersonUid(ada);
            one.setGatheringUid("mixer");
            one.setState(FollowUpState.OPEN);
            one.setOpened(ago(.5));
            edit.create(one);
            return null;
        });

        assertThat(only().row().first().kind()).isEqualTo(TriggerKind.MET);
        assertThat(only().why()).startsWith("You met");
        write("Ada");

        assertThat(queue().lines()).isEmpty();
    }

    @Test
    void aClockBeforeTheFirstInteractionHasAnEmptyQueue() throws Exception {
        came(InteractionType.COMMENT, "a", "Good?", 1).bring();

        desk.later(Duration.ofDays(-4000));

        assertThat(queue().lines()).isEmpty();
    }
}
