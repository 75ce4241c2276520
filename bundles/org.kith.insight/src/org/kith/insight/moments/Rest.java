package org.kith.insight.moments;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kith.insight.Activity;

/**
 * Leaves people in peace (product.md §5): 1 - min(1, outgoing in the last 7 d / 3), so that whom I gave something three
 * times this week is not offered again. Immutable; any thread.
 *
 * @param value 0 to 1
 * @param keys  the outgoing interactions of the last 7 days that prove it
 */
public record Rest(double value, List<String> keys) {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final double ENOUGH = 3;

    public Rest {
        keys = List.copyOf(keys);
    }

    /** The rest after what passed between us; undated and later activities are passed over. */
    public static Rest of(Collection<Activity> activities, Instant now) {
        Instant since = now.minus(WEEK);
        List<String> keys = activities.stream().filter(Activity::given).filter(each -> each.at() != null)
                .filter(each -> each.at().isAfter(since) && !each.at().isAfter(now)).map(Activity::key).distinct()
                .sorted().toList();
        return new Rest(1 - Math.min(1, keys.size() / ENOUGH), keys);
    }
}
