package org.kith.insight.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.model.care.MomentKind;

/** Birthdays and other dates that are near. */
class DueTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-12-28T23:30:00Z");

    @Test
    void todayIsTheUsersAndTheYearTurns() {
        List<Due> due = due(NOW, BERLIN, 7, new Day(1990, 1, 5), new Day(0, 12, 29), new Day(0, 12, 28),
                new Day(0, 1, 6));
        assertThat(due).extracting(Due::date).containsExactly(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 5));
        assertThat(due).extracting(Due::days).containsExactly(0, 7);
        assertThat(due).extracting(Due::years).containsExactly(OptionalInt.empty(), OptionalInt.of(37));
    }

    @Test
    void theTwentyNinthOfFebruaryIsKeptOnTheTwentyEighthInOtherYears() {
        assertThat(new Day(2000, 2, 29).next(LocalDate.of(2027, 2, 1))).contains(LocalDate.of(2027, 2, 28));
        assertThat(new Day(0, 2, 29).next(LocalDate.of(2028, 2, 29))).contains(LocalDate.of(2028, 2, 29));
        assertThat(new Day(0, 2, 29).next(LocalDate.of(2027, 3, 1))).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void whatIsNoDayIsNeverDue() {
        assertThat(due(NOW, BERLIN, 400, new Day(1990, 0, 0), new Day(1990, 12, 0), new Day(0, 2, 30),
                new Day(2001, 2, 29), new Day(0, 13, 1), null)).isEmpty();
    }

    @Test
    void everyDayIsDueExactlyOnceInAYear() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            LocalDate today = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
            LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20_000));
            Day day = new Day(random.nextBoolean() ? born.getYear() : 0, born.getMonthValue(), born.getDayOfMonth());
            LocalDate next = day.next(today).orElseThrow();
            assertThat(next).isAfterOrEqualTo(today).isBeforeOrEqualTo(today.plusDays(366));
            assertThat(next.getMonthValue()).isEqualTo(born.getMonthValue());
            assertThat(day.next(next)).contains(next);
        }
    }

    @Test
    void aDayOfTheFutureWaitsForItsYear() {
        assertThat(new Day(2030, 6, 1).next(LocalDate.of(2026, 5, 1))).contains(LocalDate.of(2030, 6, 1));
    }

    private static List<Due> due(Instant now, ZoneId zone, int within, Day... days) {
        return Due.of(IntStream.range(0, days.length).mapToObj(i -> new Happening("k" + i, "p" + i,
                MomentKind.BIRTHDAY, null, days[i], null, Set.of())).toList(), within, now, zone);
    }
}
