package org.kith.insight.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kith.insight.Activity;
import org.kith.insight.AudienceFactor;
import org.kith.insight.DayEntry;
import org.kith.insight.DayFold;
import org.kith.insight.Weights;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * Keeps the accounts with a person at an instant (product.md §5): from the day ledger for everybody, from activities
 * where the evidence is wanted; both give the same figures. Undated and future entries are passed over. Immutable; any
 * thread.
 */
public final class Ledger {
    /** Half-life of support, in days. */
    public static final double HALF_LIFE = 90;

    private final Weights weights;
    private final Pairing pairing;
    private final LocalDate today;
    private final Instant now;

    public Ledger(Weights weights, Pairing pairing, Instant now) {
        this.weights = weights;
        this.pairing = pairing;
        this.now = now;
        today = DayFold.day(now);
    }

    /** The balance of one person's entries. */
    public Balance balance(List<DayEntry> entries) {
        double received = 0;
        double given = 0;
        boolean counted = false;
        Gaps gaps = null;
        for (DayEntry each : entries) {
            if (!happened(each)) {
                continue;
            }
            if (pairing.counts(each.type(), each.channel(), each.day())) {
                double amount = weight(each) * decay(each.day());
                received += each.direction() == Direction.OUT ? 0 : amount;
                given += each.direction() == Direction.IN ? 0 : amount;
                counted |= amount > 0;
            } else if (Pairing.kind(each.type()) != null) {
                gaps = gaps == null ? new Gaps() : gaps;
                gaps.add(each);
            }
        }
        BalanceWords words = gaps != null && !counted ? BalanceWords.UNKNOWN : Balance.words(received, given);
        return gaps == null ? new Balance(received, given, words, List.of(), List.of())
                : new Balance(received, given, words, gaps.leftOut(), List.copyOf(gaps.unseen));
    }

    /** The balance of one person's activities; equal to that of their entries, to rounding. */
    public Balance balanceOf(Collection<Activity> activities) {
        return balance(DayFold.of(activities, now));
    }

    /** What the sums are made of: every dated activity that counts and weighs something, oldest first. */
    public List<Share> shares(Collection<Activity> activities) {
        List<Share> found = new ArrayList<>();
        for (Activity each : DayFold.distinct(activities, now)) {
            LocalDate day = DayFold.day(each.at());
            double weight = weights.of(each.type(), each.characters()) * AudienceFactor.of(each.recipients());
            if (day != null && weight > 0 && pairing.counts(each.type(), each.channel(), day)) {
                found.add(new Share(each.key(), each.at(), each.type(), each.direction(), weight,
                        weight * decay(day)));
            }
        }
        return found;
    }

    /**
     * The bars of the last months, oldest first, months without anything included.
     *
     * @param count how many, the present one included
     */
    public List<MonthBar> months(List<DayEntry> entries, int count) {
        YearMonth first = YearMonth.from(today).minusMonths(count - 1L);
        double[] received = new double[count];
        double[] given = new double[count];
        int[] leftOut = new int[count];
        for (DayEntry each : entries) {
            int month = happened(each) ? (int) first.until(YearMonth.from(each.day()), ChronoUnit.MONTHS) : -1;
            if (month < 0) {
                continue;
            }
            if (pairing.counts(each.type(), each.channel(), each.day())) {
                received[month] += each.direction() == Direction.OUT ? 0 : weight(each);
                given[month] += each.direction() == Direction.IN ? 0 : weight(each);
            } else if (Pairing.kind(each.type()) != null) {
                leftOut[month] += each.count();
            }
        }
        List<MonthBar> bars = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            bars.add(new MonthBar(first.plusMonths(i), received[i], given[i], leftOut[i]));
        }
        return bars;
    }

    private boolean happened(DayEntry entry) {
        return entry.day() != null && !entry.day().isAfter(today) && entry.direction() != Direction.NONE;
    }

    private double weight(DayEntry entry) {
        return weights.of(entry.type(), entry.longText() ? Weights.LONG_COMMENT : 0) * entry.units();
    }

    private double decay(LocalDate day) {
        return Math.pow(2, -(today.toEpochDay() - day.toEpochDay()) / HALF_LIFE);
    }

    /** What is not seen both ways. */
    private final class Gaps {
        private final TreeMap<LeftOut, Integer> counts = new TreeMap<>();
        private final TreeSet<Unseen> unseen = new TreeSet<>();

        void add(DayEntry entry) {
            SignalKind kind = Objects.requireNonNull(Pairing.kind(entry.type()));
            counts.merge(new LeftOut(entry.channel(), kind, entry.direction(), 0), entry.count(), Integer::sum);
            unseen.addAll(pairing.unseen(entry.channel(), kind, entry.day()));
        }

        List<LeftOut> leftOut() {
            List<LeftOut> found = new ArrayList<>();
            counts.forEach((key, count) -> found
                    .add(new LeftOut(key.channel(), key.kind(), key.direction(), count)));
            return found;
        }
    }
}
