package org.kith.insight.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.insight.ties.History.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.insight.Activity;
import org.kith.insight.DayEntry;
import org.kith.insight.DayFold;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/** What holds for the tie to anybody (product.md §8). */
class StrengthPropertiesTest {
    private static final int CASES = 600;

    @Test
    void itIsAlwaysFromZeroToAHundredAndSoAreItsParts() {
        each((activities, random) -> {
            Strength tie = strength(activities, 1 + random.nextInt(400));
            assertThat(tie.q()).isBetween(0.0, 100.0);
            for (double part : new double[] {tie.rec(), tie.freq(), tie.one(), tie.recip(), tie.resp().orElse(0),
                    tie.breadth(), tie.evidence()}) {
                assertThat(part).isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void aMeetingTodayNeverLowersIt() {
        each((activities, random) -> {
            double rhythm = 1 + random.nextInt(400);
            List<Activity> more = new ArrayList<>(activities);
            int others = 1 + random.nextInt(6);
            more.add(new Activity("met", InteractionType.MEETING, Direction.MUTUAL,
                    others == 1 ? Audience.ONE_TO_ONE : Audience.GROUP, others, NOW, "kith", null, null));
            assertThat(strength(more, rhythm).q()).isGreaterThanOrEqualTo(strength(activities, rhythm).q() - 1e-9);
        });
    }

    @Test
    void theOrderDoesNotMatter() {
        each((activities, random) -> {
            Strength before = strength(activities, 60);
            List<DayEntry> days = new ArrayList<>(DayFold.of(activities, NOW));
            Collections.shuffle(days, random);
            List<Activity> shuffled = new ArrayList<>(activities);
            Collections.shuffle(shuffled, random);
            assertThat(strength(shuffled, 60)).isEqualTo(before);
            assertThat(StrengthTest.formula(NOW).of(days, Replies.of(activities, NOW).hours(), 60).q())
                    .isCloseTo(before.q(), within(1e-9));
            assertThat(Ladder.of(shuffled, NOW)).isEqualTo(Ladder.of(activities, NOW));
            assertThat(Turn.of(shuffled, NOW)).isEqualTo(Turn.of(activities, NOW));
            assertThat(TwoWay.of(shuffled, NOW)).isEqualTo(TwoWay.of(activities, NOW));
        });
    }

    @Test
    void replayingAnImportChangesNothing() {
        each((activities, random) -> {
            List<Activity> twice = new ArrayList<>(activities);
            twice.addAll(activities);
            assertThat(strength(twice, 60)).isEqualTo(strength(activities, 60));
            assertThat(Ladder.of(twice, NOW)).isEqualTo(Ladder.of(activities, NOW));
            assertThat(Turn.of(twice, NOW)).isEqualTo(Turn.of(activities, NOW));
            assertThat(Replies.of(twice, NOW)).isEqualTo(Replies.of(activities, NOW));
        });
    }

    @Test
    void theDayLedgerProvesTheSameRung() {
        each((activities, random) -> assertThat(Ladder.level(DayFold.of(activities, NOW), NOW))
                .isEqualTo(Ladder.of(activities, NOW).level()));
    }

    @Test
    void theLastTwoWayContactIsThatOfTheStrength() {
        each((activities, random) -> assertThat(strength(activities, 60).lastTwoWay())
                .isEqualTo(TwoWay.of(activities, NOW).map(TwoWay::at).map(DayFold::day).orElse(null)));
    }

    @Test
    void repliesKeptUpByImportsAreThoseOfTheWhole() {
        each((activities, random) -> {
            List<Activity> shuffled = new ArrayList<>(activities);
            Collections.shuffle(shuffled, random);
            ReplyTimes kept = new ReplyTimes();
            int half = shuffled.size() / 2;
            shuffled.subList(0, half).forEach(kept::add);
            ReplyTimes again = ReplyTimes.of(kept.stored());
            shuffled.forEach(again::add);
            Replies whole = Replies.of(activities, NOW);
            assertThat(again.hours(NOW)).isEqualTo(whole.hours());
            assertThat(again.theirHours(NOW)).isEqualTo(whole.theirHours());
            assertThat(again.myHours(NOW)).isEqualTo(whole.myHours());
        });
    }

    private interface Case {
        void check(List<Activity> activities, Random random);
    }

    private static void each(Case one) {
        Random random = new Random(20260514);
        for (int i = 0; i < CASES; i++) {
            one.check(RandomHistory.of(random), random);
        }
    }

    private static Strength strength(List<Activity> activities, double rhythm) {
        return StrengthTest.formula(NOW).of(activities, rhythm);
    }
}
