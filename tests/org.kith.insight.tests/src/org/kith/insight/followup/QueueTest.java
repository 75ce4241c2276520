package org.kith.insight.followup;

import static java.util.List.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.insight.followup.Deed.NOW;
import static org.kith.insight.followup.Deed.mine;
import static org.kith.insight.followup.Deed.ours;
import static org.kith.insight.followup.Deed.theirs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.insight.Activity;
import org.kith.insight.Weights;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.Channel;
import org.kith.model.care.FollowUpState;
import org.kith.model.people.Tier;

/** Who gets into the one-on-one queue, how high, and how long (product.md §4). */
class QueueTest {
    private static final Standing ADA = new Standing("ada", Tier.NONE, false, false, true, Set.of(Channel.EMAIL),
            null);

    @Test
    void aPublicWordOpensARow() {
        for (InteractionType type : of(InteractionType.SHARE, InteractionType.QUOTE, InteractionType.COMMENT,
                InteractionType.MENTION)) {
            assertThat(row(theirs(type).days(1))).as(type.getName()).isPresent();
        }
    }

    @Test
    void whatIsNotPublicOrNotToMeOpensNothing() {
        assertThat(row(theirs(InteractionType.LIKE).days(1))).isEmpty();
        assertThat(row(mine(InteractionType.COMMENT).days(1))).isEmpty();
        assertThat(row(theirs(InteractionType.POST).days(1))).isEmpty();
        assertThat(row(theirs(InteractionType.CONNECT).days(1).alone())).isEmpty();
        assertThat(row(theirs(InteractionType.COMMENT).at(null).key("undated"))).isEmpty();
        assertThat(row(theirs(InteractionType.COMMENT).days(-1))).isEmpty();
    }

    @Test
    void priorityIsAsWorkedByHand() {
        // comment 4, 3 days old: 4 / 2 = 2; a question 3; first contact 4.5; closest rhythm 6.75
        Deed comment = theirs(InteractionType.COMMENT).days(3).text("How?");
        assertThat(row(comment).orElseThrow().priority()).isCloseTo(3, within(1e-9));
        Standing stranger = new Standing("ada", Tier.A, false, false, false, Set.of(), null);
        assertThat(row(stranger, comment).orElseThrow().priority()).isCloseTo(6.75, within(1e-9));
        assertThat(row(stranger, comment).orElseThrow().neverOneToOne()).isTrue();
        // long comment 5, fresh; B 1.2
        Standing b = new Standing("ada", Tier.B, false, false, true, Set.of(), null);
        assertThat(row(b, theirs(InteractionType.COMMENT).text("x".repeat(100))).orElseThrow().priority())
                .isCloseTo(6, within(1e-9));
    }

    @Test
    void theGreatestTriggerDecidesAndAllAreNamed() {
        Row row = row(theirs(InteractionType.COMMENT).days(6).key("old"), theirs(InteractionType.MENTION).days(0)
                .key("new")).orElseThrow();
        assertThat(row.priority()).isCloseTo(2, within(1e-9));
        assertThat(row.keys()).containsExactly("new", "old");
        assertThat(row.opens()).isEqualTo(NOW.minus(Duration.ofDays(6)));
    }

    @Test
    void threeLikesWithinFourteenDaysWeighThree() {
        Row row = row(like(1), like(7), like(15)).orElseThrow();
        assertThat(row.first().kind()).isEqualTo(TriggerKind.LIKES);
        assertThat(row.priority()).isCloseTo(3 * Math.pow(2, -1 / 3.0), within(1e-9));
        assertThat(row.keys()).hasSize(3);
        assertThat(row(like(1), like(7), like(15.1))).isEmpty();
        assertThat(row(like(1), like(1), like(7))).as("the same like twice").isEmpty();
    }

    @Test
    void likesLiveFourteenDaysFromTheLatestThoughTheFirstIsOlder() {
        assertThat(row(like(13), like(20), like(26))).isPresent();
        assertThat(row(like(14), like(20), like(26))).isEmpty();
    }

    @Test
    void aFourthLikeDoesNotReviveAnsweredOnes() {
        assertThat(row(like(5), like(4), like(3), mine(InteractionType.MESSAGE).days(2).alone(), like(1))).isEmpty();
    }

    @Test
    void aFollowCountsFromSomeoneIHaveMet() {
        Deed follow = theirs(InteractionType.FOLLOW).days(1);
        assertThat(row(follow)).isEmpty();
        assertThat(row(new Standing("ada", Tier.NONE, true, false, true, Set.of(), null), follow)).isPresent();
        assertThat(row(follow, ours(InteractionType.MEETING).days(40))).isPresent();
    }

    @Test
    void anOpenTurnWeighsSixUntilAnswered() {
        Deed letter = theirs(InteractionType.EMAIL).days(3).alone();
        assertThat(row(letter).orElseThrow().priority()).isCloseTo(3, within(1e-9));
        assertThat(row(letter).orElseThrow().first().kind()).isEqualTo(TriggerKind.OPEN_TURN);
        assertThat(row(letter, mine(InteractionType.EMAIL).days(4).alone())).isPresent();
        assertThat(row(letter, mine(InteractionType.EMAIL).days(2).alone())).isEmpty();
        assertThat(row(letter, ours(InteractionType.CALL).days(2))).isEmpty();
    }

    @Test
    void onlyWordsToThemAloneSettleIt() {
        Deed comment = theirs(InteractionType.COMMENT).days(3);
        assertThat(row(comment, mine(InteractionType.COMMENT).days(2))).isPresent();
        assertThat(row(comment, mine(InteractionType.LIKE).days(2).alone())).isPresent();
        assertThat(row(comment, mine(InteractionType.MESSAGE).days(2).alone())).isEmpty();
        assertThat(row(comment, mine(InteractionType.MESSAGE).days(-1).alone())).as("tomorrow").isPresent();
    }

    @Test
    void crowdsAndThoseNotToBeContactedAreLeftOut() {
        assertThat(row(theirs(InteractionType.MENTION).days(1).to(20))).isPresent();
        assertThat(row(theirs(InteractionType.MENTION).days(1).to(21))).isEmpty();
        assertThat(row(new Standing("ada", Tier.A, true, true, true, Set.of(), null),
                theirs(InteractionType.COMMENT).days(1))).isEmpty();
    }

    @Test
    void isFreshForSevenDaysPaleUntilFourteenThenGone() {
        assertThat(row(theirs(InteractionType.COMMENT).days(6.99)).orElseThrow().state())
                .isEqualTo(FollowUpState.OPEN);
        assertThat(row(theirs(InteractionType.COMMENT).days(7)).orElseThrow().state()).isEqualTo(FollowUpState.GREY);
        assertThat(row(theirs(InteractionType.COMMENT).days(13.99)).orElseThrow().state())
                .isEqualTo(FollowUpState.GREY);
        assertThat(row(theirs(InteractionType.COMMENT).days(14))).isEmpty();
    }

    @Test
    void notThisTimeHoldsUntilSomethingNewHappens() {
        Standing declined = answered(2, null);
        assertThat(row(declined, theirs(InteractionType.COMMENT).days(3))).isEmpty();
        assertThat(row(declined, theirs(InteractionType.COMMENT).days(1))).isPresent();
    }

    @Test
    void laterComesBackFreshThoughTheMomentWouldHavePassed() {
        Deed comment = theirs(InteractionType.COMMENT).days(20);
        Standing waiting = answered(18, NOW.plusSeconds(60));
        assertThat(row(waiting, comment).orElseThrow().state()).isEqualTo(FollowUpState.LATER);
        Row back = row(answered(18, NOW.minus(Duration.ofDays(1))), comment).orElseThrow();
        assertThat(back.state()).isEqualTo(FollowUpState.OPEN);
        assertThat(back.priority()).isCloseTo(4 * Math.pow(2, -20 / 3.0), within(1e-9));
        assertThat(row(answered(18, NOW.minus(Duration.ofDays(14))), comment)).isEmpty();
        assertThat(row(answered(5, NOW), comment)).as("was gone when put off").isEmpty();
    }

    @Test
    void advisesTheMostPersonalKnownAddress() {
        assertThat(advice(Channel.REPLY, Channel.EMAIL, Channel.MESSAGE)).isEqualTo(Channel.EMAIL);
        assertThat(advice(Channel.REPLY, Channel.MESSAGE)).isEqualTo(Channel.MESSAGE);
        assertThat(advice(Channel.REPLY, Channel.CALL)).isEqualTo(Channel.REPLY);
        assertThat(advice()).isEqualTo(Channel.NONE);
    }

    @Test
    void closesByTheFirstPrivateWordWithDelayAndChannel() {
        Instant opened = NOW.minus(Duration.ofDays(5));
        List<Activity> all = done(mine(InteractionType.COMMENT).days(4), mine(InteractionType.EMAIL).days(3).alone()
                .key("mail"), mine(InteractionType.MESSAGE).days(1).alone());
        Closing closing = Closing.of(opened, opened.plus(Queue.WINDOW), all, NOW).orElseThrow();
        assertThat(closing).isEqualTo(new Closing("mail", NOW.minus(Duration.ofDays(3)), Channel.EMAIL,
                Duration.ofDays(2)));
        assertThat(Closing.of(opened, NOW.minus(Duration.ofDays(4)), all, NOW)).as("already gone").isEmpty();
        assertThat(Closing.of(opened, NOW, all, opened)).as("not yet").isEmpty();
    }

    @Test
    void neitherOrderNorRepetitionMatters() {
        Random random = new Random(7);
        InteractionType[] types = {InteractionType.LIKE, InteractionType.COMMENT, InteractionType.FOLLOW,
            InteractionType.MESSAGE, InteractionType.MEETING, InteractionType.MENTION};
        for (int round = 0; round < 300; round++) {
            List<Activity> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                InteractionType type = types[random.nextInt(types.length)];
                Deed deed = random.nextInt(4) == 0 ? mine(type) : theirs(type);
                all.add((type == InteractionType.MESSAGE ? deed.alone() : deed).days(random.nextInt(18)).key("k" + i)
                        .done());
            }
            Optional<Row> expected = Queue.row(ADA, all, Weights.SHIPPED, NOW);
            all.addAll(List.copyOf(all));
            Collections.shuffle(all, random);
            assertThat(Queue.row(ADA, all, Weights.SHIPPED, NOW)).isEqualTo(expected);
            all.add(mine(InteractionType.MESSAGE).alone().done());
            assertThat(Queue.row(ADA, all, Weights.SHIPPED, NOW)).isEmpty();
        }
    }

    private static Standing answered(double daysAgo, Instant until) {
        return new Standing("ada", Tier.NONE, false, false, true, Set.of(),
                new Standing.Answer(NOW.minus(Duration.ofSeconds((long) (daysAgo * 86_400))), until));
    }

    private static Channel advice(Channel... known) {
        return new Standing("ada", Tier.NONE, false, false, true, Set.of(known), null).advice();
    }

    private static Deed like(double days) {
        return theirs(InteractionType.LIKE).days(days);
    }

    private static Optional<Row> row(Deed... deeds) {
        return row(ADA, deeds);
    }

    private static Optional<Row> row(Standing standing, Deed... deeds) {
        return Queue.row(standing, done(deeds), Weights.SHIPPED, NOW);
    }

    private static List<Activity> done(Deed... deeds) {
        return Arrays.stream(deeds).map(Deed::done).toList();
    }
}
