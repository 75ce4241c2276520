package org.kith.insight.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.kith.insight.Activity;
import org.kith.model.care.Channel;

/**
 * How a row of the queue closed by itself (product.md §4): the first one-to-one contact of mine from when it opened
 * until it would have faded. Immutable; any thread.
 *
 * @param key     the interaction that closed it
 * @param at      when
 * @param channel which way
 * @param delay   time since the row opened
 */
public record Closing(String key, Instant at, Channel channel, Duration delay) {
    /**
     * The closing; empty while it has not happened.
     *
     * @param opened     when the first trigger happened
     * @param fades      when the row is gone; what I write later did not close it
     * @param activities what passed between the person and me
     * @param now        what lies after it has not happened
     */
    public static Optional<Closing> of(Instant opened, Instant fades, Collection<Activity> activities, Instant now) {
        return activities.stream().filter(each -> each.at() != null && each.given() && PrivateWord.is(each))
                .filter(each -> !each.at().isBefore(opened) && each.at().isBefore(fades) && !each.at().isAfter(now))
                .min(Comparator.comparing(Activity::at).thenComparing(Activity::key))
                .map(each -> new Closing(each.key(), each.at(), PrivateWord.channel(each),
                        Duration.between(opened, each.at())));
    }
}
