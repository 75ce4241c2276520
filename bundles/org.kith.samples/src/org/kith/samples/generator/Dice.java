package org.kith.samples.generator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Seeded chance. Each subject of the samples has dice of its own, named after it, so that a change to one file does not
 * ripple into the others. Not thread-safe.
 */
final class Dice {
    private final Random random;

    Dice(long seed, String subject) {
        random = new Random(seed * 31 + subject.hashCode());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> List<T> some(List<T> list, int count) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return List.copyOf(copy.subList(0, Math.min(count, copy.size())));
    }

    /** A waking hour of a day between two moments; whole seconds. */
    Instant moment(Instant from, Instant to) {
        long days = Math.max(1, Duration.between(from, to).toDays());
        Instant day = from.plus(Duration.ofDays((long) (random.nextDouble() * days)));
        Instant at = day.truncatedTo(java.time.temporal.ChronoUnit.DAYS)
                .plusSeconds(7 * 3600 + random.nextInt(14 * 3600));
        return at.isBefore(to) ? at : to.minusSeconds(between(60, 3600));
    }
}
