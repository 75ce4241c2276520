package org.kith.insight.ties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.kith.insight.Activity;
import org.kith.insight.Contact;
import org.kith.insight.DayEntry;
import org.kith.insight.DayFold;
import org.kith.insight.Weights;
import org.kith.insight.ledger.Balance;
import org.kith.insight.ledger.Pairing;
import org.kith.model.activity.Direction;

/**
 * Works out the {@link Strength} of ties at an instant (product.md §8), for tens of thousands of people at once. With d
 * the days since the last two-way one-to-one contact and C the rhythm in days:
 *
 * <ul>
 * <li>rec = 1 while d ≤ C, then 2^(-(d-C)/C).
 * <li>freq = 1 - exp(-n/4), n = min(days they, days I) in 180 days, one-to-one.
 * <li>one = w/(w + 2·ln(1+publicIn) + 2·ln(1+publicOut) + 12), w = 2·min(private in, private out), each the sum of
 * weight/6; over all time and without decay (docs/decisions/0010), so that rec and freq alone see silence.
 * <li>recip = (1-|B|)·min(1, min(G, R)/2), over 180 days, half-life 180, paired kinds only.
 * <li>resp = 2^(-h/48), h the median hours to a reply ({@link Replies}); 0 without two-way contact in 180 days, left
 * out where there was some but no reply.
 * <li>breadth = ways ever used both ways, of public, private, mail, call and met (which counts 2), / 4, at most 1.
 * <li>e = .6 + .4·min(1, d/5), d = min(days they, days I) ever, one-to-one; undated contact alone is one day.
 * </ul>
 *
 * The order of the entries does not matter; entries after now are passed over. Immutable; any thread.
 */
public final class StrengthFormula {
    /** The rhythm where nothing was chosen: C, in days. */
    public static final double RHYTHM = 60;
    /** Days and balance are looked at so far back. */
    public static final int WINDOW = 180;
    private static final double HALF_LIFE = 180;
    private static final double MESSAGE = 6;

    private final Weights weights;
    private final Pairing pairing;
    private final Instant now;
    private final long today;
    private final double[] decay = new double[WINDOW];

    public StrengthFormula(Weights weights, Pairing pairing, Instant now) {
        this.weights = weights;
        this.pairing = pairing;
        this.now = now;
        today = DayFold.day(now).toEpochDay();
        for (int age = 0; age < WINDOW; age++) {
            decay[age] = Math.pow(2, -age / HALF_LIFE);
        }
    }

    /**
     * The strength of the tie to one person.
     *
     * @param entries    their days
     * @param replyHours median hours to a reply of the last 180 days; empty when none could be timed
     * @param rhythm     C in days, above 0; {@link #RHYTHM} where nothing was chosen
     */
    public Strength of(List<DayEntry> entries, OptionalDouble replyHours, double rhythm) {
        Sums sums = new Sums(entries.size());
        for (DayEntry each : entries) {
            sums.add(each);
        }
        return sums.strength(replyHours, rhythm);
    }

    /** The same from activities, replies included. */
    public Strength of(Collection<Activity> activities, double rhythm) {
        return of(DayFold.of(activities, now), Replies.of(activities, now).hours(), rhythm);
    }

    /** What is summed up of one person. */
    private final class Sums {
        private final long[] theirs;
        private final long[] mine;
        private int theirCount;
        private int myCount;
        private boolean theirsUndated;
        private boolean mineUndated;
        private double privateIn;
        private double privateOut;
        private double publicIn;
        private double publicOut;
        private double received;
        private double given;
        private int waysIn;
        private int waysOut;

        Sums(int size) {
            theirs = new long[size];
            mine = new long[size];
        }

        void add(DayEntry entry) {
            LocalDate date = entry.day();
            long day = date == null ? 0 : date.toEpochDay();
            if (entry.direction() == Direction.NONE || entry.units() <= 0 || date != null && day > today) {
                return;
            }
            boolean in = entry.direction() != Direction.OUT;
            boolean out = entry.direction() != Direction.IN;
            double weight = weights.of(entry.type(), entry.longText() ? Weights.LONG_COMMENT : 0) * entry.units();
            if (Contact.is(entry.type(), entry.oneToOne())) {
                contact(date == null, day, weight / MESSAGE, in, out);
            }
            Way way = Way.of(entry);
            if (way != null) {
                way(way, entry.units(), in, out);
            }
            if (date != null && today - day < WINDOW && pairing.counts(entry.type(), entry.channel(), date)) {
                double amount = weight * decay[(int) (today - day)];
                received += in ? amount : 0;
                given += out ? amount : 0;
            }
        }

        private void contact(boolean undated, long day, double amount, boolean in, boolean out) {
            privateIn += in ? amount : 0;
            privateOut += out ? amount : 0;
            if (undated) {
                theirsUndated |= in;
                mineUndated |= out;
                return;
            }
            if (in) {
                theirs[theirCount++] = day;
            }
            if (out) {
                mine[myCount++] = day;
            }
        }

        private void way(Way way, double units, boolean in, boolean out) {
            int bit = 1 << way.ordinal();
            waysIn |= in ? bit : 0;
            waysOut |= out ? bit : 0;
            if (way == Way.PUBLIC) {
                publicIn += in ? units : 0;
                publicOut += out ? units : 0;
            }
        }

        Strength strength(OptionalDouble replyHours, double rhythm) {
            theirCount = distinct(theirs, theirCount);
            myCount = distinct(mine, myCount);
            int days = Math.min(recent(theirs, theirCount), recent(mine, myCount));
            int ever = Math.min(Math.max(theirCount, theirsUndated ? 1 : 0), Math.max(myCount, mineUndated ? 1 : 0));
            boolean dated = theirCount > 0 && myCount > 0;
            long last = dated ? Math.min(theirs[theirCount - 1], mine[myCount - 1]) : 0;
            double w = 2 * Math.min(privateIn, privateOut);
            Set<Way> ways = ways(waysIn & waysOut);
            return new Strength(dated ? recency(today - last, rhythm) : 0, 1 - Math.exp(-days / 4.0),
                    w / (w + 2 * Math.log1p(publicIn) + 2 * Math.log1p(publicOut) + 12),
                    (1 - Math.abs(Balance.value(received, given))) * Math.min(1, Math.min(given, received) / 2),
                    responsiveness(days, replyHours),
                    Math.min(1, (ways.size() + (ways.contains(Way.MET) ? 1 : 0)) / 4.0),
                    .6 + .4 * Math.min(1, ever / 5.0), dated ? LocalDate.ofEpochDay(last) : null, days, ever, ways,
                    received, given);
        }

        private int recent(long[] days, int count) {
            int found = 0;
            for (int i = count - 1; i >= 0 && today - days[i] < WINDOW; i--) {
                found++;
            }
            return found;
        }
    }

    private static double recency(long days, double rhythm) {
        return days <= rhythm ? 1 : Math.pow(2, -(days - rhythm) / rhythm);
    }

    private static OptionalDouble responsiveness(int days, OptionalDouble hours) {
        if (days == 0) {
            return OptionalDouble.of(0);
        }
        return hours.isPresent() ? OptionalDouble.of(Math.pow(2, -hours.getAsDouble() / 48)) : hours;
    }

    private static Set<Way> ways(int bits) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Way way : Way.values()) {
            if ((bits & 1 << way.ordinal()) != 0) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** Sorts and keeps each once; answers how many are left. */
    private static int distinct(long[] days, int count) {
        Arrays.sort(days, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || days[i] != days[i - 1]) {
                days[kept++] = days[i];
            }
        }
        return kept;
    }
}
