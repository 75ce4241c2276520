package org.kith.insight.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.kith.insight.ties.History.NOW;
import static org.kith.insight.ties.History.ago;
import static org.kith.insight.ties.History.every;
import static org.kith.model.activity.InteractionType.CALL;
import static org.kith.model.activity.InteractionType.MESSAGE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.insight.DayFold;

/** The rhythm that the user chose, and the pair's own. */
class RhythmTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = DayFold.day(NOW);
    private static final Rhythm MONTHLY = new Rhythm(Period.ofMonths(1), Period.ofMonths(2));

    @Test
    void itIsKeptThenDueThenLate() {
        assertThat(state("2026-04-15T10:00:00Z")).isEqualTo(RhythmState.KEPT);
        assertThat(state("2026-04-14T10:00:00Z")).isEqualTo(RhythmState.DUE);
        assertThat(state("2026-03-14T10:00:00Z")).as("the latest day itself").isEqualTo(RhythmState.DUE);
        assertThat(state("2026-03-13T10:00:00Z")).isEqualTo(RhythmState.LATE);
        assertThat(state("2026-03-13T23:30:00Z")).as("the 14th in Berlin").isEqualTo(RhythmState.DUE);
        RhythmStatus late = RhythmStatus.of(MONTHLY, Instant.parse("2026-03-04T10:00:00Z"), null, null, NOW, ZONE);
        assertThat(late.quiet()).hasValue(71);
        assertThat(late.left()).hasValue(-10);
    }

    @Test
    void withoutContactItCountsFromWhenItWasChosen() {
        assertThat(RhythmStatus.of(MONTHLY, null, ago(70), null, NOW, ZONE).state()).isEqualTo(RhythmState.LATE);
        RhythmStatus unknown = RhythmStatus.of(MONTHLY, null, null, null, NOW, ZONE);
        assertThat(unknown.state()).isEqualTo(RhythmState.UNKNOWN);
        assertThat(unknown.quiet()).isEmpty();
        assertThat(RhythmStatus.of(MONTHLY, ago(200), null, NOW.plusSeconds(1), NOW, ZONE).state())
                .isEqualTo(RhythmState.PAUSED);
    }

    @Test
    void thePersonsOwnGoesBeforeTheClosestOfTheirCircles() {
        Rhythm weekly = Rhythm.every(Period.ofWeeks(1));
        Rhythm yearly = Rhythm.every(Period.ofYears(1));
        assertThat(Rhythm.chosen(yearly, List.of(weekly))).contains(yearly);
        assertThat(Rhythm.chosen(null, List.of(yearly, weekly, MONTHLY))).contains(weekly);
        assertThat(Rhythm.chosen(null, List.of())).isEmpty();
        assertThat(weekly.latest()).isEqualTo(Period.ofDays(14));
        assertThat(yearly.days()).isCloseTo(365.2425, within(1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(Period.ofWeeks(2), Period.ofWeeks(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Rhythm.every(Period.ZERO));
    }

    @Test
    void quietForEightMonthsWithARhythmOfThreeIsSaidAsDays() {
        ContactDays pair = pair(every(90, 240, 1000));
        Slipping slipping = Slipping.of(pair, Silence.learn(List.of(), TODAY, 30), TODAY).orElseThrow();
        assertThat(slipping.usual()).isEqualTo(90);
        assertThat(slipping.quiet()).isEqualTo(240);
        assertThat(slipping.last()).isEqualTo(TODAY.minusDays(240));
        assertThat(slipping.chance()).as("nothing learnt").isEmpty();
        assertThat(slipping.slipping()).as("less than eight times").isFalse();
        assertThat(slipping(every(20, 161, 400)).map(Slipping::slipping)).contains(true);
        assertThat(slipping(new double[] {3, 9})).as("two days are no rhythm").isEmpty();
        assertThat(Slipping.of(ContactDays.of(DayFold.of(new History().in(MESSAGE, 1, 2, 3, 4).all(), NOW), TODAY),
                Silence.learn(List.of(), TODAY, 30), TODAY)).as("one side only").isEmpty();
    }

    @Test
    void theChanceOfSilenceIsLearntAndCalibrated() {
        Random random = new Random(7);
        List<ContactDays> pairs = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            pairs.add(drawn(random));
        }
        LocalDate then = TODAY.minusDays(30);
        Silence silence = Silence.learn(pairs, then, 30);
        double expected = 0;
        int silent = 0;
        int told = 0;
        double quietChance = 0;
        double busyChance = 0;
        for (ContactDays each : pairs) {
            int until = each.until(then.toEpochDay());
            if (silence.chance(each, then).isPresent() && then.toEpochDay() - each.day(until - 1) <= 120) {
                double chance = silence.chance(each, then).getAsDouble();
                expected += chance;
                silent += each.until(TODAY.toEpochDay()) == until ? 1 : 0;
                told++;
                if (then.toEpochDay() - each.day(until - 1) > 60) {
                    quietChance = Math.max(quietChance, chance);
                }
                busyChance = busyChance == 0 ? chance : Math.min(busyChance, chance);
            }
        }
        assertThat(told).isGreaterThan(300);
        assertThat(expected / told).as("of %s pairs", told).isCloseTo(silent / (double) told, within(.06));
        assertThat(quietChance).isGreaterThan(.7);
        assertThat(busyChance).isLessThan(.3);
        Collections.shuffle(pairs, random);
        assertThat(Silence.learn(pairs, then, 30).chance(pairs.getFirst(), then).orElseThrow())
                .isCloseTo(silence.chance(pairs.getFirst(), then).orElseThrow(), within(1e-6));
    }

    /** A pair in touch every 5 to 60 days on average, a third of whom ended some time ago. */
    private static ContactDays drawn(Random random) {
        double mean = 5 + random.nextInt(56);
        double day = random.nextInt(3) == 0 ? random.nextInt(300) : 0;
        List<Double> days = new ArrayList<>();
        for (day -= mean * Math.log(1 - random.nextDouble()); day < 700;
                day -= mean * Math.log(1 - random.nextDouble())) {
            days.add(day);
        }
        return pair(days.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static RhythmState state(String contact) {
        return RhythmStatus.of(MONTHLY, Instant.parse(contact), null, null, NOW, ZONE).state();
    }

    private static Optional<Slipping> slipping(double... days) {
        return Slipping.of(pair(days), Silence.learn(List.of(), TODAY, 30), TODAY);
    }

    private static ContactDays pair(double... days) {
        return ContactDays.of(DayFold.of(new History().together(CALL, days).all(), NOW), TODAY);
    }
}
