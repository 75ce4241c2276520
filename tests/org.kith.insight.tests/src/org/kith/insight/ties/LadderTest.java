package org.kith.insight.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.insight.ties.History.NOW;
import static org.kith.insight.ties.History.ago;
import static org.kith.model.activity.InteractionType.CALL;
import static org.kith.model.activity.InteractionType.COMMENT;
import static org.kith.model.activity.InteractionType.CONNECT;
import static org.kith.model.activity.InteractionType.EMAIL;
import static org.kith.model.activity.InteractionType.FOLLOW;
import static org.kith.model.activity.InteractionType.LIKE;
import static org.kith.model.activity.InteractionType.MEETING;
import static org.kith.model.activity.InteractionType.MESSAGE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.insight.RungLevel;

/** How far a relationship has come, and what proves it (product.md §4). */
class LadderTest {
    @Test
    void eachRungHasItsDateAndItsProof() {
        Ladder ladder = ladder(new History().publicIn(FOLLOW, 900).publicIn(LIKE, 800).publicOut(COMMENT, 700)
                .in(MESSAGE, 600).out(MESSAGE, 590).out(EMAIL, 500).in(EMAIL, 499).together(MEETING, 400));
        assertThat(ladder.steps()).containsExactly(
                new Step(RungLevel.CONNECTED, ago(900), "k0", null),
                new Step(RungLevel.NOTICED, ago(800), "k1", null),
                new Step(RungLevel.EXCHANGED, ago(700), "k2", "k1"),
                new Step(RungLevel.ONE_ON_ONE, ago(590), "k4", "k3"),
                new Step(RungLevel.OFF_PLATFORM, ago(499), "k6", "k5"),
                new Step(RungLevel.MET, ago(400), "k7", null));
        assertThat(ladder.level()).isEqualTo(RungLevel.MET);
    }

    @Test
    void theHighestProvedCountsWhateverLiesBelow() {
        Ladder met = ladder(new History().together(MEETING, 5));
        assertThat(met.level()).isEqualTo(RungLevel.MET);
        assertThat(met.step(RungLevel.ONE_ON_ONE)).isEmpty();
        assertThat(ladder(new History()).level()).isEqualTo(RungLevel.CONNECTED);
        assertThat(ladder(new History().publicIn(FOLLOW, 3)).level()).as("a follow is no word")
                .isEqualTo(RungLevel.CONNECTED);
    }

    @Test
    void oneWayIsNotBothWays() {
        assertThat(ladder(new History().out(MESSAGE, 1, 2, 3)).level()).isEqualTo(RungLevel.CONNECTED);
        assertThat(ladder(new History().publicOut(LIKE, 1)).level()).isEqualTo(RungLevel.NOTICED);
        assertThat(ladder(new History().out(MESSAGE, 1).in(EMAIL, 2)).level()).isEqualTo(RungLevel.ONE_ON_ONE);
    }

    @Test
    void aNewsletterToACrowdProvesNothing() {
        assertThat(ladder(new History().many(EMAIL, Direction.IN, Audience.GROUP, 300, 1).out(EMAIL, 2)).level())
                .isEqualTo(RungLevel.CONNECTED);
    }

    @Test
    void keptUpNeedsBothOfTheLastTwoWindows() {
        assertThat(ladder(new History().together(CALL, 89, 179)).level()).isEqualTo(RungLevel.KEPT_UP);
        assertThat(ladder(new History().together(CALL, 89, 181)).level()).isEqualTo(RungLevel.OFF_PLATFORM);
        assertThat(ladder(new History().together(CALL, 91, 179)).level()).isEqualTo(RungLevel.OFF_PLATFORM);
        assertThat(ladder(new History().in(EMAIL, 10, 100).out(EMAIL, 20)).level())
                .as("the earlier window is one-sided").isEqualTo(RungLevel.OFF_PLATFORM);
        assertThat(ladder(new History().in(EMAIL, 10, 100).out(EMAIL, 20, 170)).step(RungLevel.KEPT_UP))
                .contains(new Step(RungLevel.KEPT_UP, ago(10), "k0", "k2"));
    }

    @Test
    void aYearAgoItWasLower() {
        History history = new History().publicIn(LIKE, 500).in(MESSAGE, 300).out(MESSAGE, 299);
        assertThat(Ladder.of(history.all(), NOW.minus(Duration.ofDays(365))).level()).isEqualTo(RungLevel.NOTICED);
        assertThat(ladder(history).level()).isEqualTo(RungLevel.ONE_ON_ONE);
    }

    @Test
    void undatedInteractionsProveWithoutADate() {
        Ladder ladder = ladder(new History().add(MESSAGE, Direction.IN, Audience.ONE_TO_ONE, 1, null)
                .out(MESSAGE, 30).publicIn(CONNECT, 40));
        assertThat(ladder.step(RungLevel.ONE_ON_ONE))
                .contains(new Step(RungLevel.ONE_ON_ONE, null, "k0", "k1"));
        assertThat(ladder.step(RungLevel.CONNECTED)).contains(new Step(RungLevel.CONNECTED, ago(40), "k2", null));
    }

    @Test
    void theFunnelCountsEachPersonOnceAtTheHighest() {
        Funnel funnel = Funnel.of(List.of(
                new Funnel.Place("ada", RungLevel.NOTICED, true), new Funnel.Place("ada", RungLevel.MET, false),
                new Funnel.Place("bo", RungLevel.ONE_ON_ONE, true), new Funnel.Place("cy", RungLevel.EXCHANGED, true),
                new Funnel.Place("di", RungLevel.KEPT_UP, false)));
        assertThat(funnel.people()).isEqualTo(4);
        assertThat(funnel.counts()).containsEntry(RungLevel.MET, 1).containsEntry(RungLevel.NOTICED, 0)
                .containsEntry(RungLevel.KEPT_UP, 1).hasSize(7);
        assertThat(funnel.known()).as("of those with an account").isEqualTo(2);
        assertThat(funnel.withAccount()).isEqualTo(3);
    }

    private static Ladder ladder(History history) {
        return Ladder.of(history.all(), NOW);
    }
}
