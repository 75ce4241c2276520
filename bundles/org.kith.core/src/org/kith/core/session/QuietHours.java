package org.kith.core.session;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The time of the day in which nothing is told of by itself. Over midnight when it ends before it begins; never when
 * both are the same. A value; any thread.
 */
public record QuietHours(LocalTime from, LocalTime until) {
    /** As shipped: from nine in the evening to eight in the morning. */
    public static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
    /** No such time. */
    public static final QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** Of two times with a hyphen between, 21:00-08:00; empty when it is nothing like that or null. */
    public static Optional<QuietHours> parse(String text) {
        String[] both = text == null ? new String[0] : text.split("-", -1);
        try {
            return both.length != 2 ? Optional.empty()
                    : Optional.of(new QuietHours(LocalTime.parse(both[0].strip()), LocalTime.parse(both[1].strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it is quiet at that time of the day. */
    public boolean at(LocalTime time) {
        return from.isBefore(until) ? !time.isBefore(from) && time.isBefore(until)
                : until.isBefore(from) && (!time.isBefore(from) || time.isBefore(until));
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return from + "-" + until;
    }
}
