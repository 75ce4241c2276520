package org.kith.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.net.Politeness.Kind;

class PolitenessTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private final Politeness politeness = new Politeness();

    @Test
    void plentyIsNotSpaced() {
        after(200, "X-RateLimit-Remaining", "250", "X-RateLimit-Reset", "300");

        assertThat(politeness.before(NOW)).isZero();
    }

    @Test
    void theLastRequestsAreSpreadOverTheTime() {
        after(200, "RateLimit-Remaining", "9", "RateLimit-Reset", "100");

        assertThat(politeness.before(NOW)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void whenNothingIsLeftAllWaitForTheReset() {
        after(200, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "90");

        assertThat(politeness.before(NOW)).isEqualTo(Duration.ofSeconds(90));
        assertThat(politeness.before(NOW.plusSeconds(91))).isZero();
    }

    @Test
    void resetsAreSecondsOrEpochOrDates() {
        String epoch = String.valueOf(NOW.plusSeconds(60).getEpochSecond());
        for (String reset : List.of("60", epoch, "2026-11-22T12:01:00Z", "2026-11-22T12:01:00.000Z",
                "Sun, 22 Nov 2026 12:01:00 GMT")) {
            assertThat(RateHeaders.window(headers("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset), NOW))
                    .as(reset).contains(new RateHeaders.Window(0, Duration.ofSeconds(60)));
        }
        assertThat(RateHeaders.window(headers("RateLimit", "\"default\";r=0;t=60"), NOW))
                .contains(new RateHeaders.Window(0, Duration.ofSeconds(60)));
        assertThat(RateHeaders.window(headers("X-RateLimit-Remaining", "many", "X-RateLimit-Reset", "soon"), NOW))
                .isEmpty();
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        assertThat(RateHeaders.retryAfter(headers("Retry-After", "120"), NOW)).contains(Duration.ofMinutes(2));
        assertThat(RateHeaders.retryAfter(headers("Retry-After", "Sun, 22 Nov 2026 12:02:00 GMT"), NOW))
                .contains(Duration.ofMinutes(2));
        assertThat(RateHeaders.retryAfter(headers("Retry-After", "Sun, 22 Nov 2020 12:02:00 GMT"), NOW))
                .contains(Duration.ZERO);
        assertThat(RateHeaders.retryAfter(headers("Retry-After", "later"), NOW)).isEmpty();
    }

    @Test
    void aRateLimitIsWaitedForWithinABound() {
        assertThat(after(429, "Retry-After", "60")).isEqualTo(new Politeness.Decision(Kind.RETRY,
                Duration.ofSeconds(60)));
        assertThat(after(429, "Retry-After", "7200")).isEqualTo(new Politeness.Decision(Kind.LIMITED,
                Duration.ofHours(2)));
        assertThat(after(429).kind()).isEqualTo(Kind.RETRY);
        assertThat(politeness.after(429, headers(), Politeness.TRIES, true, NOW).kind()).isEqualTo(Kind.LIMITED);
    }

    @Test
    void troubleOfTheServerIsTriedAgainWithGrowingPauses() {
        assertThat(politeness.after(500, headers(), 1, true, NOW).delay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(politeness.after(502, headers(), 3, true, NOW).delay()).isEqualTo(Duration.ofSeconds(4));
        assertThat(politeness.after(500, headers(), 4, true, NOW).kind()).isEqualTo(Kind.FAILED);
        assertThat(politeness.after(500, headers(), 1, false, NOW).kind()).isEqualTo(Kind.FAILED);
        assertThat(politeness.after(501, headers(), 1, true, NOW).kind()).isEqualTo(Kind.FAILED);
    }

    @Test
    void refusalsAreNotTriedAgainAndOtherAnswersAreTheCallers() {
        assertThat(after(401).kind()).isEqualTo(Kind.REFUSED);
        assertThat(after(403).kind()).isEqualTo(Kind.REFUSED);
        assertThat(after(404).kind()).isEqualTo(Kind.DELIVER);
        assertThat(after(410).kind()).isEqualTo(Kind.DELIVER);
    }

    private Politeness.Decision after(int status, String... headers) {
        return politeness.after(status, headers(headers), 1, true, NOW);
    }

    private static HttpHeaders headers(String... namesAndValues) {
        Map<String, List<String>> all = new java.util.TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return HttpHeaders.of(all, (name, value) -> true);
    }
}
