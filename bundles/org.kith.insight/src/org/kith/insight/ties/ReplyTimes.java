package org.kith.insight.ties;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.kith.insight.Activity;
import org.kith.insight.Contact;
import org.kith.model.activity.Direction;

/**
 * The written words between a person and me, as far as reply times need them: a growing set of instants with their
 * direction, which imports keep up. Adding in any order, or twice, comes to the same; so does adding one import after
 * another. {@link #stored()} and {@link #of(long[])} carry it through a store. One thread at a time.
 */
public final class ReplyTimes {
    /** Replies count so far back. */
    public static final Duration WINDOW = Duration.ofDays(StrengthFormula.WINDOW);
    /** A reply comes within it; what comes later opens a new conversation (docs/decisions/0010). */
    public static final Duration LIMIT = Duration.ofDays(7);
    private static final double HOUR = 3_600_000;

    /** Milliseconds times two, plus 1 for mine; the first {@link #size} are sorted and distinct. */
    private long[] words = new long[8];
    private int size;

    /** None yet. */
    public ReplyTimes() {
    }

    /** What {@link #stored()} once gave. */
    public static ReplyTimes of(long[] stored) {
        ReplyTimes times = new ReplyTimes();
        for (long each : stored) {
            times.add(each);
        }
        return times;
    }

    /** Sorted numbers that carry it. */
    public long[] stored() {
        return Arrays.copyOf(words, size);
    }

    /** Takes note of a one-to-one message, IN or OUT, that is dated; of anything else it does not. */
    public void add(Activity activity) {
        if (activity.at() != null && Contact.written(activity)
                && (activity.direction() == Direction.IN || activity.direction() == Direction.OUT)) {
            add(activity.at().toEpochMilli() * 2 + (activity.direction() == Direction.OUT ? 1 : 0));
        }
    }

    private void add(long word) {
        int at = size > 0 && words[size - 1] < word ? -size - 1 : Arrays.binarySearch(words, 0, size, word);
        if (at >= 0) {
            return;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        int place = -at - 1;
        System.arraycopy(words, place, words, place + 1, size - place);
        words[place] = word;
        size++;
    }

    /** Median hours to a reply, theirs and mine together, of the last 180 days; empty when there was none. */
    public OptionalDouble hours(Instant now) {
        return median(now, true, true);
    }

    /** Median hours until they replied. */
    public OptionalDouble theirHours(Instant now) {
        return median(now, true, false);
    }

    /** Median hours until I replied. */
    public OptionalDouble myHours(Instant now) {
        return median(now, false, true);
    }

    private OptionalDouble median(Instant now, boolean theirs, boolean mine) {
        long since = now.minus(WINDOW).toEpochMilli();
        long until = now.toEpochMilli();
        double[] gaps = new double[size];
        int count = 0;
        for (int i = 1; i < size; i++) {
            long at = words[i] >> 1;
            long gap = at - (words[i - 1] >> 1);
            boolean answer = (words[i] & 1) != (words[i - 1] & 1) && gap <= LIMIT.toMillis();
            if (answer && at > since && at <= until && ((words[i] & 1) == 1 ? mine : theirs)) {
                gaps[count++] = gap / HOUR;
            }
        }
        return median(gaps, count);
    }

    static OptionalDouble median(double[] gaps, int count) {
        if (count == 0) {
            return OptionalDouble.empty();
        }
        Arrays.sort(gaps, 0, count);
        return OptionalDouble.of((gaps[(count - 1) / 2] + gaps[count / 2]) / 2);
    }
}
