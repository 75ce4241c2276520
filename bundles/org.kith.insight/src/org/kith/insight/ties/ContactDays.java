package org.kith.insight.ties;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.kith.insight.Contact;
import org.kith.insight.DayEntry;
import org.kith.model.activity.Direction;

/**
 * The days on which a person and I were in touch one-to-one, either way: a pair's own rhythm. Immutable; any thread.
 */
public final class ContactDays {
    private final String channel;
    private final long[] days;
    private final long bothFrom;

    /**
     * @param channel  on which they are mostly in touch
     * @param days     UTC epoch days, sorted and distinct
     * @param bothFrom the first day by which both sides had been in touch
     */
    private ContactDays(String channel, long[] days, long bothFrom) {
        this.channel = Objects.requireNonNull(channel);
        this.days = days;
        this.bothFrom = bothFrom;
    }

    /** Of one person's entries; undated ones are passed over, and those of days after today. */
    public static ContactDays of(List<DayEntry> entries, LocalDate today) {
        long[] days = new long[entries.size()];
        int count = 0;
        long in = Long.MAX_VALUE;
        long out = Long.MAX_VALUE;
        Map<String, Integer> channels = new TreeMap<>();
        for (DayEntry each : entries) {
            if (each.day() == null || each.day().isAfter(today) || each.direction() == Direction.NONE
                    || each.units() <= 0 || !Contact.is(each.type(), each.oneToOne())) {
                continue;
            }
            long day = each.day().toEpochDay();
            days[count++] = day;
            channels.merge(each.channel(), 1, Integer::sum);
            in = each.direction() == Direction.OUT ? in : Math.min(in, day);
            out = each.direction() == Direction.IN ? out : Math.min(out, day);
        }
        String channel = "";
        for (Map.Entry<String, Integer> each : channels.entrySet()) {
            channel = channel.isEmpty() || each.getValue() > channels.get(channel) ? each.getKey() : channel;
        }
        return new ContactDays(channel, Arrays.stream(days, 0, count).sorted().distinct().toArray(),
                Math.max(in, out));
    }

    /** Where they are mostly in touch; "" when nowhere. */
    public String channel() {
        return channel;
    }

    /** How many days until a day, that included. */
    int until(long day) {
        int at = Arrays.binarySearch(days, day);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The n-th day, from 0. */
    long day(int n) {
        return days[n];
    }

    /** Whether both sides had been in touch by a day. */
    boolean bothBy(long day) {
        return bothFrom <= day;
    }

    /** The usual days from one contact to the next, as the median; empty with fewer than three days of contact. */
    public OptionalDouble usualGap() {
        if (days.length < 3) {
            return OptionalDouble.empty();
        }
        double[] gaps = new double[days.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = days[i + 1] - days[i];
        }
        return ReplyTimes.median(gaps, gaps.length);
    }

    /** How many days. */
    public int count() {
        return days.length;
    }
}
