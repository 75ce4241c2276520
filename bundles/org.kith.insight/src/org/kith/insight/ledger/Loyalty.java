package org.kith.insight.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kith.insight.Activity;
import org.kith.insight.DayFold;
import org.kith.insight.Weights;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * Whether somebody is a loyal supporter (product.md §5): support on at least 3 distinct days in 90, on at least 2 of my
 * posts or of at least 2 kinds. Support is what they did that weighs something; what we did together is not. Posts are
 * the objects of likes, shares, quotes and comments. Immutable; any thread.
 *
 * @param days  on how many days of the user's zone
 * @param posts the objects that they reacted to
 * @param kinds of support
 * @param keys  the interactions that prove it, oldest first
 */
public record Loyalty(int days, Set<String> posts, Set<InteractionType> kinds, List<String> keys) {
    /** What counts happened within it. */
    public static final Duration WINDOW = Duration.ofDays(90);
    private static final int DAYS = 3;
    private static final int SEVERAL = 2;
    private static final Set<InteractionType> REACTIONS = EnumSet.of(InteractionType.LIKE, InteractionType.SHARE,
            InteractionType.QUOTE, InteractionType.COMMENT);

    public Loyalty {
        posts = Set.copyOf(posts);
        kinds = Set.copyOf(kinds);
        keys = List.copyOf(keys);
    }

    /** Whether it is enough. */
    public boolean loyal() {
        return days >= DAYS && (posts.size() >= SEVERAL || kinds.size() >= SEVERAL);
    }

    /** The support of the last 90 days. */
    public static Loyalty of(Collection<Activity> activities, Weights weights, Instant now, ZoneId zone) {
        Instant since = now.minus(WINDOW);
        Set<LocalDate> days = new TreeSet<>();
        Set<String> posts = new TreeSet<>();
        Set<InteractionType> kinds = EnumSet.noneOf(InteractionType.class);
        List<String> keys = new ArrayList<>();
        for (Activity each : DayFold.distinct(activities, now)) {
            if (each.direction() == Direction.IN && each.at() != null && each.at().isAfter(since)
                    && Returned.weight(each, weights) > 0) {
                days.add(LocalDate.ofInstant(each.at(), zone));
                kinds.add(each.type());
                keys.add(each.key());
                if (each.object() != null && REACTIONS.contains(each.type())) {
                    posts.add(each.object());
                }
            }
        }
        return new Loyalty(days.size(), posts, kinds, keys);
    }
}
