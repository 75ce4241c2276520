package org.kith.insight.moments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kith.model.care.MomentKind;

/**
 * How much of a moment is left (product.md §5): 2^(-age / 36 h) for posts and questions, 2^(-age / 7 d) for articles,
 * releases and whatever else was published, and 1 on the day for dates, 0 on every other. Below 1/16, after 6 days and
 * 28 days, the moment has passed. Pure; any thread.
 */
public final class Freshness {
    private static final double LEAST = 1 / 16.0;
    private static final Duration QUICK = Duration.ofHours(36);
    private static final Duration SLOW = Duration.ofDays(7);

    private Freshness() {
    }

    /** The freshness, 0 to 1; 0 for what has not happened yet or at an unknown time. */
    public static double of(Happening happening, Instant now, ZoneId zone) {
        if (happening.day() != null) {
            LocalDate today = LocalDate.ofInstant(now, zone);
            return happening.day().next(today).filter(today::equals).isPresent() ? 1 : 0;
        }
        if (happening.published() == null || happening.published().isAfter(now)) {
            return 0;
        }
        boolean quick = happening.kind() == MomentKind.POST || happening.kind() == MomentKind.QUESTION;
        double ages = (double) Duration.between(happening.published(), now).toSeconds()
                / (quick ? QUICK : SLOW).toSeconds();
        double left = Math.pow(2, -ages);
        return left < LEAST ? 0 : left;
    }
}
