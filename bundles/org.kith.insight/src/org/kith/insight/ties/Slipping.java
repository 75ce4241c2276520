package org.kith.insight.ties;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How quiet a pair is against its own long-run rhythm (product.md §8): "quiet for 8 months, usual rhythm 3 months".
 * Never a forecast of the other's will, and never from momentum, which predicts the opposite. Immutable; any thread.
 *
 * @param last     UTC day of the last one-to-one contact, either way
 * @param quiet    days since then
 * @param usual    the usual days from one contact to the next, as the median
 * @param chance   of silence in the days ahead, calibrated on the channel; empty when it cannot be told
 * @param slipping quiet for more than twice the usual, and silence ahead likelier than not; where that cannot be told,
 *                 quiet for more than eight times the usual (Navarro et al. 2017)
 */
public record Slipping(LocalDate last, long quiet, double usual, OptionalDouble chance, boolean slipping) {
    private static final double LONGER = 2;
    private static final double FAR_LONGER = 8;
    private static final double LIKELIER = .5;

    /** The pair's state; empty where there were fewer than three days of contact, or never both sides. */
    public static Optional<Slipping> of(ContactDays pair, Silence silence, LocalDate today) {
        OptionalDouble gap = pair.usualGap();
        if (gap.isEmpty() || !pair.bothBy(today.toEpochDay())) {
            return Optional.empty();
        }
        double usual = gap.getAsDouble();
        long last = pair.day(pair.count() - 1);
        long quiet = today.toEpochDay() - last;
        OptionalDouble chance = silence.chance(pair, today);
        boolean slipping = chance.isPresent() ? quiet > LONGER * usual && chance.getAsDouble() >= LIKELIER
                : quiet > FAR_LONGER * usual;
        return Optional.of(new Slipping(LocalDate.ofEpochDay(last), quiet, usual, chance, slipping));
    }
}
