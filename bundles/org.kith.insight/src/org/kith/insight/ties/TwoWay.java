package org.kith.insight.ties;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.kith.insight.Activity;
import org.kith.insight.Contact;
import org.kith.insight.DayFold;

/**
 * The last two-way one-to-one contact (product.md §8): the older of "they last" and "I last". A meeting is both.
 * Immutable; any thread.
 *
 * @param theirs   when they last were in touch
 * @param theirKey with what
 * @param mine     when I last was
 * @param myKey    with what
 */
public record TwoWay(Instant theirs, String theirKey, Instant mine, String myKey) {
    /** The last contact; empty while one side never was in touch, or only undated. */
    public static Optional<TwoWay> of(Collection<Activity> activities, Instant now) {
        Activity theirs = null;
        Activity mine = null;
        for (Activity each : DayFold.distinct(activities, now)) {
            if (each.at() != null && Contact.is(each)) {
                theirs = each.received() ? each : theirs;
                mine = each.given() ? each : mine;
            }
        }
        return theirs == null || mine == null ? Optional.empty()
                : Optional.of(new TwoWay(theirs.at(), theirs.key(), mine.at(), mine.key()));
    }

    /** When it was. */
    public Instant at() {
        return theirs.isBefore(mine) ? theirs : mine;
    }

    /** The interaction of that time. */
    public String key() {
        return theirs.isBefore(mine) ? theirKey : myKey;
    }
}
