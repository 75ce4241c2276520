package org.kith.ui.people.timeline;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.store.TimelineFilter;

/**
 * What a person chose in the filter bar; empty sets for everything. Immutable. Remembered as one line of text.
 *
 * @param kinds      of interaction
 * @param platforms  ids
 * @param directions received, given, mutual
 * @param time       which time
 */
record FilterChoice(Set<InteractionType> kinds, Set<String> platforms, Set<Direction> directions, TimeRange time) {
    static final FilterChoice EVERYTHING = new FilterChoice(Set.of(), Set.of(), Set.of(), TimeRange.ANY);

    FilterChoice {
        kinds = Set.copyOf(kinds);
        platforms = Set.copyOf(platforms);
        directions = Set.copyOf(directions);
    }

    boolean isEverything() {
        return equals(EVERYTHING);
    }

    FilterChoice withKinds(Set<InteractionType> other) {
        return new FilterChoice(other, platforms, directions, time);
    }

    FilterChoice withPlatforms(Set<String> other) {
        return new FilterChoice(kinds, other, directions, time);
    }

    FilterChoice withDirections(Set<Direction> other) {
        return new FilterChoice(kinds, platforms, other, time);
    }

    FilterChoice withTime(TimeRange other) {
        return new FilterChoice(kinds, platforms, directions, other);
    }

    TimelineFilter filter(Clock clock, ZoneId zone) {
        return time.limit(TimelineFilter.ALL.ofTypes(kinds).ofPlatforms(platforms).ofDirections(directions), clock,
                zone);
    }

    /** For the view's memory. */
    String remembered() {
        return String.join(";", names(kinds), String.join(",", new TreeSet<>(platforms)), names(directions),
                time.toString());
    }

    /** What {@link #remembered} gave; everything for what cannot be read, such as null. */
    static FilterChoice of(String remembered) {
        String[] parts = remembered == null ? new String[0] : remembered.split(";", -1);
        if (parts.length != 4) {
            return EVERYTHING;
        }
        return new FilterChoice(literals(parts[0], InteractionType.class), words(parts[1]),
                literals(parts[2], Direction.class), TimeRange.parse(parts[3]));
    }

    private static String names(Collection<? extends Enum<?>> literals) {
        return literals.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(",")).filter(word -> !word.isBlank()).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<E> literals(String text, Class<E> type) {
        Set<String> names = words(text.toUpperCase(Locale.ROOT));
        EnumSet<E> found = EnumSet.allOf(type);
        found.removeIf(literal -> !names.contains(literal.name()));
        return found;
    }
}
