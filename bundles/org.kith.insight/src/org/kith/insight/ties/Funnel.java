package org.kith.insight.ties;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.kith.model.insight.RungLevel;

/**
 * The ladder of everybody (product.md §4): how many people stand on each rung, each counted once at the highest, and
 * the figure "known beyond the handle": people with an account at rung 3 or more, of people with an account. Immutable;
 * any thread.
 *
 * @param counts      people a rung, all seven
 * @param known       people with an account at rung 3 or more
 * @param withAccount people with an account
 */
public record Funnel(Map<RungLevel, Integer> counts, int known, int withAccount) {
    /**
     * Where a person stands.
     *
     * @param personUid whom it is about
     * @param level     the rung
     * @param account   whether they have an account on some platform
     */
    public record Place(String personUid, RungLevel level, boolean account) {
        private Place and(Place other) {
            return new Place(personUid, level.compareTo(other.level) >= 0 ? level : other.level,
                    account || other.account);
        }
    }

    public Funnel {
        counts = Map.copyOf(counts);
    }

    /** The funnel; a person who is named twice counts once. */
    public static Funnel of(Collection<Place> places) {
        Map<String, Place> people = new HashMap<>();
        places.forEach(each -> people.merge(each.personUid, each, Place::and));
        Map<RungLevel, Integer> counts = new EnumMap<>(RungLevel.class);
        for (RungLevel level : RungLevel.values()) {
            counts.put(level, 0);
        }
        int known = 0;
        int withAccount = 0;
        for (Place each : people.values()) {
            counts.merge(each.level, 1, Integer::sum);
            withAccount += each.account ? 1 : 0;
            known += each.account && each.level.compareTo(RungLevel.ONE_ON_ONE) >= 0 ? 1 : 0;
        }
        return new Funnel(counts, known, withAccount);
    }

    /** How many people. */
    public int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
