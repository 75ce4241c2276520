package org.kith.insight.ties;

import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * How often the user wants to be in touch, counted from the last two-way one-to-one contact (product.md §10, Cadence).
 * Immutable; any thread.
 *
 * @param ideal  how often it should be, longer than nothing
 * @param latest how long it may be, never shorter than {@code ideal}
 */
public record Rhythm(Period ideal, Period latest) {
    private static final double MONTH = 365.2425 / 12;
    private static final Comparator<Rhythm> CLOSEST = Comparator.comparingDouble((Rhythm each) -> days(each.ideal))
            .thenComparingDouble(each -> days(each.latest));

    public Rhythm {
        Objects.requireNonNull(ideal);
        Objects.requireNonNull(latest);
        if (days(ideal) <= 0 || days(latest) < days(ideal)) {
            throw new IllegalArgumentException(ideal + ", " + latest);
        }
    }

    /** A rhythm whose latest was not chosen: twice the ideal, where the recency of a tie has fallen to one half. */
    public static Rhythm every(Period ideal) {
        return new Rhythm(ideal, ideal.multipliedBy(2));
    }

    /**
     * The rhythm that holds: the person's own, else the closest of those of their tags and circles; empty when there is
     * none.
     *
     * @param own    the person's; null when none was chosen
     * @param groups those of their tags and circles
     */
    public static Optional<Rhythm> chosen(Rhythm own, Collection<Rhythm> groups) {
        return own == null ? groups.stream().min(CLOSEST) : Optional.of(own);
    }

    /** The ideal in days, months as long as they are on average: C of the strength. */
    public double days() {
        return days(ideal);
    }

    private static double days(Period period) {
        return period.toTotalMonths() * MONTH + period.getDays();
    }
}
