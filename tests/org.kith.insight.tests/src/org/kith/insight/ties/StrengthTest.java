package org.kith.insight.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.insight.ties.History.NOW;
import static org.kith.insight.ties.History.every;
import static org.kith.model.activity.InteractionType.CALL;
import static org.kith.model.activity.InteractionType.COMMENT;
import static org.kith.model.activity.InteractionType.EMAIL;
import static org.kith.model.activity.InteractionType.FOLLOW;
import static org.kith.model.activity.InteractionType.LIKE;
import static org.kith.model.activity.InteractionType.MEETING;
import static org.kith.model.activity.InteractionType.MESSAGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.insight.Activity;
import org.kith.insight.DayEntry;
import org.kith.insight.DayFold;
import org.kith.insight.Sight;
import org.kith.insight.Weights;
import org.kith.insight.ledger.Pairing;
import org.kith.model.activity.Audience;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/** The known answers of the strength (product.md §8). */
class StrengthTest {
    static final Pairing MESSAGES = Pairing.of(List.of(
            new Sight("masto", SignalKind.MESSAGE, Direction.IN, CoverageState.OBSERVED, null, null),
            new Sight("masto", SignalKind.MESSAGE, Direction.OUT, CoverageState.OBSERVED, null, null)));

    @Test
    void aMereFollowerIsNobodyYet() {
        assertThat(q(new History().publicIn(FOLLOW, 10))).isLessThanOrEqualTo(2);
        assertThat(q(new History())).isZero();
    }

    @Test
    void fortyLikesNeverAnsweredAreNoTie() {
        assertThat(q(new History().publicIn(LIKE, every(2, 1, 79)))).isLessThanOrEqualTo(2);
    }

    @Test
    void writingEightTimesWithoutAnAnswerIsNoTie() {
        assertThat(q(new History().out(MESSAGE, every(7, 1, 50)))).isLessThanOrEqualTo(2);
        assertThat(q(new History().out(EMAIL, every(7, 1, 50)))).isLessThanOrEqualTo(2);
    }

    @Test
    void aWeeklyNewsletterToThreeHundredIsNoTie() {
        assertThat(q(new History().many(EMAIL, Direction.IN, Audience.GROUP, 300, every(7, 1, 720))))
                .isLessThanOrEqualTo(2);
        assertThat(q(new History().many(EMAIL, Direction.OUT, Audience.GROUP, 300, every(7, 1, 720))
                .publicIn(LIKE, 1, 2, 3))).as("mine, with a reader").isLessThanOrEqualTo(2);
    }

    @Test
    void havingMetOnceFiveDaysAgoIsHalfWay() {
        // rec 1, freq 1-e^-.25 = .221, w = 2·15/6 = 5: one 5/17 = .294, recip 1, breadth 2/4, resp left out:
        // (.25 + .0442 + .0588 + .15 + .05)/.9 = .6145; e = .6 + .4/5 = .68
        assertThat(q(new History().together(MEETING, 5))).isBetween(40.0, 55.0).isCloseTo(41.8, within(.05));
    }

    @Test
    void aColleagueWithMailBothWaysTwiceAMonthIsStrong() {
        for (double years : new double[] {.5, 1, 2, 4}) {
            for (double delay : new double[] {.1, .5, 2}) {
                History mail = new History().in(EMAIL, every(15, 3, 365 * years)).out(EMAIL,
                        every(15, 3 - delay, 365 * years));
                assertThat(q(mail)).as("%s years, %s days", years, delay).isBetween(78.0, 95.0);
            }
        }
    }

    @Test
    void aFriendWithWeeklyCallsAndAMeetingAMonthIsAlmostAll() {
        assertThat(q(new History().together(CALL, every(7, 2, 365)).together(MEETING, every(30, 5, 365))))
                .isBetween(90.0, 100.0);
        assertThat(q(new History().together(CALL, every(7, 2, 1460)).together(MEETING, every(30, 5, 1460))))
                .isBetween(90.0, 100.0);
    }

    @Test
    void aDormantFriendIsNeitherStrongNorNobody() {
        for (int years : new int[] {2, 4}) {
            for (int quiet = 200; quiet <= 700; quiet += 50) {
                double end = quiet + 365.0 * years;
                for (History friend : List.of(
                        new History().in(EMAIL, every(7, quiet, end)).out(EMAIL, every(7, quiet + .5, end))
                                .together(CALL, every(30, quiet, end)).together(MEETING, every(60, quiet, end)),
                        new History().in(MESSAGE, every(7, quiet, end)).out(MESSAGE, every(7, quiet + .5, end))
                                .together(MEETING, every(30, quiet, end)),
                        new History().together(CALL, every(7, quiet, end)).together(MEETING, every(30, quiet, end)),
                        new History().together(MEETING, every(30, quiet, end)),
                        new History().in(EMAIL, every(15, quiet, end)).out(EMAIL, every(15, quiet + .5, end)))) {
                    assertThat(q(friend)).as("%s days, %s years: %s", quiet, years, of(friend))
                            .isBetween(20.0, 36.0);
                }
            }
        }
    }

    @Test
    void thePartsAreAsWorkedByHand() {
        // 60 + 60 days after the last two-way contact of 120 days ago: rec 1/2; they wrote again since, I did not
        Strength tie = of(new History().out(MESSAGE, 120).in(MESSAGE, 119, 10).publicIn(COMMENT, 5, 6, 7));
        assertThat(tie.lastTwoWay()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(tie.rec()).isCloseTo(.5, within(1e-9));
        assertThat(tie.days()).isEqualTo(1);
        assertThat(tie.daysEver()).isEqualTo(1);
        assertThat(tie.one()).isCloseTo(2 / (2 + 2 * Math.log(4) + 12), within(1e-9));
        double given = 6 * Math.pow(2, -120 / 180.0);
        double received = 6 * (Math.pow(2, -119 / 180.0) + Math.pow(2, -10 / 180.0));
        assertThat(tie.given()).as("comments are not seen both ways").isCloseTo(given, within(1e-9));
        assertThat(tie.recip()).isCloseTo(1 - (received - given) / (received + given + 4), within(1e-9));
        assertThat(tie.resp()).hasValue(Math.pow(2, -24 / 48.0));
        assertThat(tie.breadth()).isEqualTo(.25);
        assertThat(tie.evidence()).isCloseTo(.68, within(1e-9));
        assertThat(tie.ways()).containsExactly(Way.PRIVATE);
    }

    @Test
    void repliesThatCannotBeTimedAreLeftOut() {
        assertThat(of(new History().together(CALL, 3)).resp()).isEmpty();
        assertThat(of(new History().out(EMAIL, 3)).resp()).hasValue(0);
    }

    @Test
    void theRhythmIsTheirs() {
        List<Activity> calls = new History().together(CALL, 90).all();
        assertThat(formula(NOW).of(calls, 90).rec()).isEqualTo(1);
        assertThat(formula(NOW).of(calls, 45).rec()).isCloseTo(.5, within(1e-9));
    }

    @Test
    void undatedContactProvesATieButNoTime() {
        Strength tie = of(new History().add(MESSAGE, Direction.IN, Audience.ONE_TO_ONE, 1, null)
                .add(MESSAGE, Direction.OUT, Audience.ONE_TO_ONE, 1, null));
        assertThat(tie.lastTwoWay()).isNull();
        assertThat(tie.rec()).isZero();
        assertThat(tie.days()).isZero();
        assertThat(tie.daysEver()).isEqualTo(1);
        assertThat(tie.ways()).containsExactly(Way.PRIVATE);
        assertThat(tie.one()).isPositive();
    }

    @Test
    void everyPartNamesItsInteractions() {
        History with = new History().publicIn(LIKE, 400).out(MESSAGE, 300).in(MESSAGE, 20).out(EMAIL, 15)
                .together(MEETING, 5);
        StrengthProof proof = StrengthProof.of(with.all(), Weights.SHIPPED, MESSAGES, NOW);
        assertThat(proof.rec()).containsExactly("k4");
        assertThat(proof.freq()).containsExactly("k2", "k3", "k4");
        assertThat(proof.one()).containsExactly("k1", "k2", "k3", "k4", "k0");
        assertThat(proof.recip()).containsExactly("k2", "k3", "k4");
        assertThat(proof.resp()).as("280 days later is no reply").containsExactly("k3");
        assertThat(proof.breadth()).as("mail went one way only").containsExactly("k2", "k1", "k4");
    }

    @Test
    void theUsersWeightsCount() {
        List<Activity> met = new History().together(MEETING, 5).all();
        Weights nothing = Weights.of(Map.of("weight.meeting", "0"));
        assertThat(new StrengthFormula(nothing, MESSAGES, NOW).of(met, 60).q()).isLessThan(q(met));
    }

    @Test
    void fiftyThousandPeopleTakeASecondOrTwo() {
        List<DayEntry> days = DayFold.of(new History()
                .in(MESSAGE, every(30, 1, 150)).out(MESSAGE, every(30, 2, 150)).publicIn(LIKE, every(30, 3, 140)).all(),
                NOW);
        assertThat(days).hasSize(15);
        StrengthFormula formula = formula(NOW);
        long start = System.nanoTime();
        double sum = IntStream.range(0, 50_000).mapToDouble(i -> formula.of(days, OptionalDouble.of(5), 60).q()).sum();
        assertThat(sum).isPositive();
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
    }

    static double q(History history) {
        return q(history.all());
    }

    static double q(List<Activity> activities) {
        return formula(NOW).of(activities, StrengthFormula.RHYTHM).q();
    }

    private static Strength of(History history) {
        return formula(NOW).of(history.all(), StrengthFormula.RHYTHM);
    }

    static StrengthFormula formula(Instant now) {
        return new StrengthFormula(Weights.SHIPPED, MESSAGES, now);
    }
}
