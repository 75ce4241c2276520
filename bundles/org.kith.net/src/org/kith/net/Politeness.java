package org.kith.net;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides how one host is treated: when the next request may go, whether an answer is tried again, after how long.
 * Pure but for its memory of the host; the time is passed in. Used under the host's lock.
 */
final class Politeness {
    /** Longer waits are the person's decision. */
    static final Duration BOUND = Duration.ofMinutes(15);
    static final int TRIES = 4;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LAST = Duration.ofSeconds(30);
    private static final long SCARCE = 20;

    private Instant next = Instant.MIN;

    /** What to do with an answer. */
    enum Kind {
        DELIVER, RETRY, REFUSED, LIMITED, FAILED
    }

    /**
     * A decision.
     *
     * @param delay before the next try, or what the server asks for; zero otherwise
     */
    record Decision(Kind kind, Duration delay) {
    }

    /** How long to wait before the next request to this host. */
    Duration before(Instant now) {
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    /**
     * An answer came.
     *
     * @param tried how often this request has been sent
     * @param safe  whether sending it twice does no harm
     */
    Decision after(int status, HttpHeaders headers, int tried, boolean safe, Instant now) {
        RateHeaders.window(headers, now).ifPresent(window -> space(window, now));
        if (status == 401 || status == 403) {
            return new Decision(Kind.REFUSED, Duration.ZERO);
        }
        Optional<Duration> asked = RateHeaders.retryAfter(headers, now);
        if (status == 429) {
            Duration wait = asked.orElseGet(() -> max(before(now), backoff(tried)));
            if (wait.compareTo(BOUND) > 0 || tried >= TRIES) {
                return new Decision(Kind.LIMITED, wait);
            }
            return again(wait, now);
        }
        if (status >= 500) {
            boolean mayRetry = safe || status == 503 && asked.isPresent();
            Duration wait = asked.orElseGet(() -> backoff(tried));
            return mayRetry && tried < TRIES && wait.compareTo(BOUND) <= 0 && status != 501
                    ? again(wait, now) : new Decision(Kind.FAILED, Duration.ZERO);
        }
        return new Decision(Kind.DELIVER, Duration.ZERO);
    }

    /** No answer came: no route, a time-out, a connection that broke. */
    Decision afterBreak(int tried, boolean safe, Instant now) {
        return safe && tried < TRIES ? again(backoff(tried), now) : new Decision(Kind.FAILED, Duration.ZERO);
    }

    private Decision again(Duration wait, Instant now) {
        next = now.plus(wait);
        return new Decision(Kind.RETRY, wait);
    }

    /** When little is left until the reset, what is left is spread over the time; when nothing is, all wait. */
    private void space(RateHeaders.Window window, Instant now) {
        if (window.remaining() >= SCARCE) {
            return;
        }
        Duration gap = window.reset().dividedBy(window.remaining() + 1);
        Instant then = now.plus(gap.compareTo(BOUND) > 0 ? BOUND : gap);
        next = then.isAfter(next) ? then : next;
    }

    private static Duration backoff(int tried) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(tried - 1, 10));
        return wait.compareTo(LAST) > 0 ? LAST : wait;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
