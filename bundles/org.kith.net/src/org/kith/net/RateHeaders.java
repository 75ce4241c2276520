package org.kith.net;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what servers say of their limits: {@code Retry-After} (RFC 9110 §10.2.3), {@code RateLimit} as of
 * draft-ietf-httpapi-ratelimit-headers, and the {@code RateLimit-*} and {@code X-RateLimit-*} families, whose reset is
 * seconds from now, seconds since 1970, or a date, depending on the server. Pure.
 */
final class RateHeaders {
    private static final long EPOCH_LIKE = 1_000_000_000L;
    private static final Pattern STRUCTURED = Pattern.compile(";\\s*([rt])=(\\d{1,12})");

    private RateHeaders() {
    }

    /**
     * What is left.
     *
     * @param remaining requests until the reset
     * @param reset     time until the reset, not negative
     */
    record Window(long remaining, Duration reset) {
    }

    static Optional<Duration> retryAfter(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After").flatMap(value -> time(value.strip(), now, false));
    }

    static Optional<Window> window(HttpHeaders headers, Instant now) {
        for (String family : new String[] {"RateLimit-", "X-RateLimit-", "X-Rate-Limit-"}) {
            Optional<Long> remaining = headers.firstValue(family + "Remaining").flatMap(RateHeaders::number);
            Optional<Duration> reset = headers.firstValue(family + "Reset")
                    .flatMap(value -> time(value.strip(), now, true));
            if (remaining.isPresent() && reset.isPresent()) {
                return Optional.of(new Window(remaining.get(), reset.get()));
            }
        }
        return headers.firstValue("RateLimit").flatMap(RateHeaders::structured);
    }

    private static Optional<Window> structured(String value) {
        Long remaining = null;
        Long reset = null;
        Matcher parts = STRUCTURED.matcher(value);
        while (parts.find()) {
            long number = Long.parseLong(parts.group(2));
            if (parts.group(1).equals("r")) {
                remaining = remaining == null ? Long.valueOf(number) : remaining;
            } else {
                reset = reset == null ? Long.valueOf(number) : reset;
            }
        }
        return remaining == null || reset == null ? Optional.empty()
                : Optional.of(new Window(remaining, Duration.ofSeconds(reset)));
    }

    private static Optional<Duration> time(String value, Instant now, boolean mayBeEpoch) {
        Optional<Long> number = number(value);
        if (number.isPresent()) {
            long seconds = number.get();
            return Optional.of(mayBeEpoch && seconds > EPOCH_LIKE ? until(Instant.ofEpochSecond(seconds), now)
                    : Duration.ofSeconds(Math.min(seconds, EPOCH_LIKE)));
        }
        try {
            return Optional.of(until(OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
                    now));
        } catch (DateTimeException notHttp) {
            try {
                return Optional.of(until(Instant.parse(value), now));
            } catch (DateTimeException notIso) {
                return Optional.empty();
            }
        }
    }

    private static Duration until(Instant then, Instant now) {
        return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
    }

    private static Optional<Long> number(String value) {
        try {
            long number = Long.parseLong(value.strip());
            return number < 0 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
