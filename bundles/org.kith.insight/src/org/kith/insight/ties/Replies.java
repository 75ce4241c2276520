package org.kith.insight.ties;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.kith.insight.Activity;
import org.kith.insight.Contact;
import org.kith.insight.DayFold;
import org.kith.model.activity.Direction;

/**
 * The replies of the last 180 days between a person and me, with their evidence; {@link ReplyTimes} gives the same
 * medians without it. Of messages of one instant theirs come first. Immutable; any thread.
 *
 * @param replies oldest first
 */
public record Replies(List<Reply> replies) {
    public Replies {
        replies = List.copyOf(replies);
    }

    /** The replies among activities; calls, meetings and what is undated are passed over. */
    public static Replies of(Collection<Activity> activities, Instant now) {
        Instant since = now.minus(ReplyTimes.WINDOW);
        List<Activity> words = new ArrayList<>();
        for (Activity each : DayFold.distinct(activities, now)) {
            if (each.at() != null && Contact.written(each) && each.direction() != Direction.MUTUAL) {
                words.add(each);
            }
        }
        words.sort((a, b) -> {
            int order = Long.compare(a.at().toEpochMilli(), b.at().toEpochMilli());
            return order == 0 ? a.direction().compareTo(b.direction()) : order;
        });
        List<Reply> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Activity before = words.get(i - 1);
            Activity each = words.get(i);
            Duration delay = Duration.between(before.at(), each.at());
            if (each.direction() != before.direction() && each.at().isAfter(since)
                    && delay.compareTo(ReplyTimes.LIMIT) <= 0) {
                found.add(new Reply(before.key(), each.key(), each.at(), each.direction() == Direction.OUT, delay));
            }
        }
        return new Replies(found);
    }

    /** Median hours, theirs and mine together; empty when there was none. */
    public OptionalDouble hours() {
        return median(reply -> true);
    }

    /** Median hours until they replied. */
    public OptionalDouble theirHours() {
        return median(reply -> !reply.mine());
    }

    /** Median hours until I replied. */
    public OptionalDouble myHours() {
        return median(Reply::mine);
    }

    private OptionalDouble median(Predicate<Reply> which) {
        double[] hours = replies.stream().filter(which).mapToDouble(each -> each.delay().toMillis() / 3_600_000.0)
                .toArray();
        return ReplyTimes.median(hours, hours.length);
    }
}
