package org.kith.insight.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kith.insight.Activity;
import org.kith.insight.AudienceFactor;
import org.kith.insight.DayFold;
import org.kith.insight.Weights;
import org.kith.model.activity.Direction;

/**
 * When I last returned somebody's support (product.md §5: "you returned it once, 41 days ago"): what I gave, alone or
 * together with them, after they had supported me. Support and return are whatever weighs something, paired or not;
 * that there is no return is only known where what I give is seen. Immutable; any thread.
 *
 * @param at       when I last returned something
 * @param key      what that was
 * @param keys     all that I gave since their first support, oldest first
 * @param upToDate whether the last return lies after their latest support, so that nothing is waiting
 */
public record Returned(Instant at, String key, List<String> keys, boolean upToDate) {
    public Returned {
        keys = List.copyOf(keys);
    }

    /**
     * The last return; empty when there was none, or no support that is dated.
     *
     * @param since support before it is passed over; null for all
     */
    public static Optional<Returned> of(Collection<Activity> activities, Weights weights, Instant since,
            Instant now) {
        boolean supported = false;
        boolean upToDate = false;
        List<String> keys = new ArrayList<>();
        Activity last = null;
        for (Activity each : DayFold.distinct(activities, now)) {
            if (each.at() == null || since != null && each.at().isBefore(since) || weight(each, weights) <= 0) {
                continue;
            }
            if (each.direction() == Direction.IN) {
                supported = true;
                upToDate = false;
            } else if (supported) {
                keys.add(each.key());
                last = each;
                upToDate = true;
            }
        }
        return last == null ? Optional.empty()
                : Optional.of(new Returned(last.at(), last.key(), keys, upToDate));
    }

    static double weight(Activity activity, Weights weights) {
        return weights.of(activity.type(), activity.characters()) * AudienceFactor.of(activity.recipients());
    }
}
