package org.kith.store;

import java.util.Set;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

/**
 * Which interactions a timeline shows. An empty set lets all through. Immutable.
 *
 * @param types        kinds of interaction
 * @param platforms    platform ids
 * @param directions   seen from me
 * @param from         epoch ms, inclusive; {@link InteractionRow#NO_TIME} for any time, also an unknown one
 * @param to           epoch ms, exclusive; {@link Long#MAX_VALUE} for no end
 * @param conversation internal id of a thread; 0 for any
 */
public record TimelineFilter(Set<InteractionType> types, Set<String> platforms, Set<Direction> directions, long from,
        long to, int conversation) {
    /** Lets everything through. */
    public static final TimelineFilter ALL = new TimelineFilter(Set.of(), Set.of(), Set.of(), InteractionRow.NO_TIME,
            Long.MAX_VALUE, 0);

    /** Copies the sets. */
    public TimelineFilter {
        types = Set.copyOf(types);
        platforms = Set.copyOf(platforms);
        directions = Set.copyOf(directions);
    }

    /** Everything of one thread. */
    public static TimelineFilter thread(int conversation) {
        return new TimelineFilter(Set.of(), Set.of(), Set.of(), InteractionRow.NO_TIME, Long.MAX_VALUE, conversation);
    }

    /** The same, of these kinds only. */
    public TimelineFilter ofTypes(Set<InteractionType> only) {
        return new TimelineFilter(only, platforms, directions, from, to, conversation);
    }

    /** The same, of these platforms only. */
    public TimelineFilter ofPlatforms(Set<String> only) {
        return new TimelineFilter(types, only, directions, from, to, conversation);
    }

    /** The same, in these directions only. */
    public TimelineFilter ofDirections(Set<Direction> only) {
        return new TimelineFilter(types, platforms, only, from, to, conversation);
    }

    /** The same, from a time (inclusive) to a time (exclusive). */
    public TimelineFilter between(long first, long end) {
        return new TimelineFilter(types, platforms, directions, first, end, conversation);
    }

    /** Whether rows have to be looked at one by one, as times and people do not tell. */
    public boolean looksAtRows() {
        return !types.isEmpty() || !platforms.isEmpty() || !directions.isEmpty();
    }
}
