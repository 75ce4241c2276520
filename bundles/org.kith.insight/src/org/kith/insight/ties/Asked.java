package org.kith.insight.ties;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.kith.insight.Activity;
import org.kith.insight.Contact;
import org.kith.insight.DayFold;
import org.kith.model.activity.Direction;

/**
 * My words to one person that wanted an answer (product.md §7 and §11, "answered rate"): what I wrote one-to-one without
 * a word from them and without a pause of 14 days between is one turn, answered when they write, call or meet me within
 * 14 days of its last message. Immutable; any thread.
 *
 * @param key    the last message of the turn
 * @param at     when that was
 * @param answer the answer; null when none came in time
 * @param open   whether the 14 days are not over and no answer has come: on neither side
 */
public record Asked(String key, Instant at, String answer, boolean open) {
    /** An answer after this is none. */
    public static final Duration ANSWER = Duration.ofDays(14);

    public Asked {
        Objects.requireNonNull(key);
        Objects.requireNonNull(at);
    }

    /** The turns among one person's activities, oldest first. */
    public static List<Asked> of(Collection<Activity> activities, Instant now) {
        List<Asked> found = new ArrayList<>();
        Activity asked = null;
        for (Activity each : DayFold.distinct(activities, now)) {
            if (each.at() == null || !Contact.is(each)) {
                continue;
            }
            if (each.direction() == Direction.OUT) {
                if (asked != null && each.at().isAfter(asked.at().plus(ANSWER))) {
                    found.add(new Asked(asked.key(), asked.at(), null, false));
                    asked = null;
                }
                asked = Contact.written(each) ? each : asked;
            } else if (asked != null) {
                boolean inTime = !each.at().isAfter(asked.at().plus(ANSWER));
                found.add(new Asked(asked.key(), asked.at(), inTime ? each.key() : null, false));
                asked = null;
            }
        }
        if (asked != null) {
            found.add(new Asked(asked.key(), asked.at(), null, asked.at().plus(ANSWER).isAfter(now)));
        }
        return found;
    }
}
