package org.kith.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which backups stay. */
class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void keepsAllOfAWeekThenWeeksThenMonthsForAYear() {
        List<Instant> all = new ArrayList<>();
        for (int day = 0; day < 500; day++) {
            all.add(NOW.minus(Duration.ofDays(day)));
            all.add(NOW.minus(Duration.ofDays(day)).minusSeconds(60));
        }
        List<Instant> kept = new ArrayList<>(all);
        kept.removeAll(Retention.expired(all, NOW, ZoneOffset.UTC));
        assertThat(kept).filteredOn(one -> one.isAfter(NOW.minus(Duration.ofDays(6)))).hasSize(12);
        assertThat(kept).filteredOn(one -> one.isBefore(NOW.minus(Duration.ofDays(7)))
                && one.isAfter(NOW.minus(Duration.ofDays(61)))).hasSizeBetween(7, 10);
        assertThat(kept).filteredOn(one -> one.isBefore(NOW.minus(Duration.ofDays(63)))).hasSizeBetween(10, 12);
        assertThat(kept).noneMatch(one -> one.isBefore(NOW.minus(Duration.ofDays(367))));
    }

    @Test
    void theNewestStaysHoweverOld() {
        Instant old = NOW.minus(Duration.ofDays(2000));
        assertThat(Retention.expired(List.of(old, old.minusSeconds(5)), NOW, ZoneOffset.UTC))
                .containsExactly(old.minusSeconds(5));
        assertThat(Retention.expired(List.of(), NOW, ZoneOffset.UTC)).isEmpty();
    }
}
