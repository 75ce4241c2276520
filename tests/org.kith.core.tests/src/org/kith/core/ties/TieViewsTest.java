package org.kith.core.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.evidence.UnseenWords;
import org.kith.core.imports.Desk;
import org.kith.core.operations.RecordContact;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.review.QuietLine;
import org.kith.core.review.ReadReview;
import org.kith.core.review.Review;
import org.kith.core.review.ReviewMonth;
import org.kith.core.session.Session;
import org.kith.model.activity.Audience;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.SignalKind;
import org.kith.model.activity.TargetRole;
import org.kith.model.insight.RungLevel;

/** What the views of ties show: supporters, ladder, one tie in words, the review. */
class TieViewsTest {
    @TempDir
    Path folder;
    private Desk desk;
    private Session session;
    private final List<InteractionRecord> happened = new java.util.ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        session = desk.session();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TieViewsTest happened(InteractionType type, String from, String to, Audience audience, double... daysAgo) {
        for (double days : daysAgo) {
            happened.add(InteractionRecord.of("x", type, "k" + happened.size()).actor(Desk.ref(from))
                    .target(Desk.ref(to), TargetRole.TO).at(ago(days)).audience(audience).recipients(1).build());
        }
        return this;
    }

    private void bring(Direction... seen) throws CoreException {
        desk.load((sink, monitor) -> {
            sink.owner(Desk.owner("me"));
            sink.person(Desk.card("ada", "Ada", null, Desk.account("a", "ada")));
            sink.person(Desk.card("bob", "Bob", null, Desk.account("b", "bob")));
            happened.forEach(sink::interaction);
            for (Direction each : seen) {
                for (SignalKind kind : List.of(SignalKind.LIKE, SignalKind.COMMENT, SignalKind.MESSAGE)) {
                    sink.coverage(new CoverageRecord(null, kind, each, CoverageState.OBSERVED, null, null));
                }
            }
        });
    }

    private static Instant ago(double days) {
        return Desk.NOW.minusMillis((long) (days * 86_400_000));
    }

    @Test
    void whoLeadsComesBeforeWhoGaveMore() throws Exception {
        happened(InteractionType.COMMENT, "a", "me", Audience.PUBLIC, 2, 9, 16)
                .happened(InteractionType.COMMENT, "b", "me", Audience.PUBLIC, 1, 2, 3, 4, 5)
                .happened(InteractionType.COMMENT, "me", "b", Audience.PUBLIC, 1, 2, 3, 4, 5)
                .bring(Direction.IN, Direction.OUT);

        List<SupporterLine> lines = new ReadSupporters(session).run(0, Desk.QUIET);

        assertThat(lines).extracting(SupporterLine::name).containsExactly("Ada", "Bob");
        assertThat(lines).extracting(line -> line.tie().words()).containsExactly("THEY_LEAD", "EVEN");
        assertThat(new ReadSupporters(session).run(1, Desk.QUIET)).hasSize(1);
    }

    @Test
    void whereOnlyOneDirectionIsSeenTheBalanceIsUnknown() throws Exception {
        happened(InteractionType.COMMENT, "a", "me", Audience.PUBLIC, 2, 9, 16).bring(Direction.IN);

        List<SupporterLine> lines = new ReadSupporters(session).run(0, Desk.QUIET);
        SupportDetail detail = new ReadSupport(session).of(desk.row("Ada").uid());

        assertThat(lines).singleElement().matches(line -> ReadSupporters.unknown(line.tie()));
        assertThat(UnseenWords.of(detail.balance().unseen(), UnaryOperator.identity()))
                .containsExactly("comments from you on x");
        assertThat(detail.words().sentence()).contains("Supported you on 3 days", "cannot be seen");
    }

    @Test
    void aMonthsBarOpensWhatItIsMadeOf() throws Exception {
        happened(InteractionType.COMMENT, "a", "me", Audience.PUBLIC, 1).happened(InteractionType.COMMENT, "me", "a",
                Audience.PUBLIC, 1).bring(Direction.IN, Direction.OUT);

        SupportDetail detail = new ReadSupport(session).of(desk.row("Ada").uid());

        assertThat(detail.months()).hasSize(ReadSupport.MONTHS);
        assertThat(detail.months().getLast().received()).isEqualTo(4);
        assertThat(detail.received().get(detail.months().getLast().month())).containsExactly("x:k0");
        assertThat(detail.given().get(detail.months().getLast().month())).containsExactly("x:k1");
    }

    @Test
    void aTieIsSaidInSixParts() throws Exception {
        happened(InteractionType.MESSAGE, "a", "me", Audience.ONE_TO_ONE, 10.5)
                .happened(InteractionType.MESSAGE, "me", "a", Audience.ONE_TO_ONE, 10)
                .bring(Direction.IN, Direction.OUT);

        TieDetail tie = new ReadTie(session).of(desk.row("Ada").uid());

        assertThat(tie.ladder().level()).isEqualTo(RungLevel.ONE_ON_ONE);
        assertThat(tie.parts()).hasSize(6).allMatch(part -> !part.words().isBlank());
        assertThat(tie.parts().getFirst().words())
                .isEqualTo("You were last in touch both ways 11 days ago; the rhythm is 2 months.");
        assertThat(tie.parts().get(4).words()).isEqualTo("Replies take 12 hours.");
        assertThat(tie.parts().get(4).keys()).containsExactly("x:k1");
        assertThat(tie.strength().q()).isEqualTo(new Ties(session).read(Desk.QUIET).get(desk.row("Ada").uid()).strength());
    }

    @Test
    void aTieOfMeetingsAloneHasNoRepliesToTime() throws Exception {
        bring();
        RecordContact.meeting(session, desk.row("Ada").uid(), ago(5), null).run(Desk.QUIET);

        TieDetail tie = new ReadTie(session).of(desk.row("Ada").uid());

        assertThat(tie.strength().resp()).isEqualTo(OptionalDouble.empty());
        assertThat(tie.parts().get(4).words()).startsWith("Unknown");
    }

    @Test
    void theReviewCountsWhatWasAlonePerMonthAndWhatWasAnswered() throws Exception {
        happened(InteractionType.MESSAGE, "me", "a", Audience.ONE_TO_ONE, 60)
                .happened(InteractionType.MESSAGE, "a", "me", Audience.ONE_TO_ONE, 59)
                .happened(InteractionType.MESSAGE, "me", "b", Audience.ONE_TO_ONE, 60)
                .happened(InteractionType.LIKE, "a", "me", Audience.PUBLIC, 60, 60.1)
                .happened(InteractionType.MESSAGE, "me", "b", Audience.ONE_TO_ONE, 1)
                .bring(Direction.IN, Direction.OUT);

        Review review = new ReadReview(session).run(Desk.QUIET);

        assertThat(review.months()).hasSize(ReadReview.MONTHS);
        assertThat(review.months().stream().mapToInt(month -> month.alone().size()).sum()).isEqualTo(4);
        assertThat(review.months().stream().mapToInt(ReviewMonth::open).sum()).isEqualTo(2);
        assertThat(review.months().stream().flatMap(month -> month.answered().stream())).containsExactly("x:k0");
        assertThat(review.months().stream().flatMap(month -> month.silent().stream())).containsExactly("x:k2");
        assertThat(review.months().getLast().waiting()).isEqualTo(1);
        assertThat(review.months().getFirst().share()).as("unknown, not 0").isNaN();
        assertThat(review.rungs().now().known()).isEqualTo(1);
        assertThat(review.outcomes()).isEmpty();
    }

    @Test
    void whoIsFarQuieterThanUsualIsNamed() throws Exception {
        for (int i = 0; i < 12; i++) {
            happened(InteractionType.MESSAGE, "me", "a", Audience.ONE_TO_ONE, 200 + 3 * i);
            happened(InteractionType.MESSAGE, "a", "me", Audience.ONE_TO_ONE, 200.2 + 3 * i);
            happened(InteractionType.MESSAGE, "me", "b", Audience.ONE_TO_ONE, 2 + 3 * i);
            happened(InteractionType.MESSAGE, "b", "me", Audience.ONE_TO_ONE, 2.2 + 3 * i);
        }
        bring(Direction.IN, Direction.OUT);

        assertThat(new ReadReview(session).run(Desk.QUIET).quiet()).extracting(QuietLine::name, QuietLine::late,
                QuietLine::words).containsExactly(org.assertj.core.groups.Tuple.tuple("Ada", false,
                        "Quiet for 7 months; usually 3 days between two words."));
    }
}
