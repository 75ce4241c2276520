package org.kith.insight.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kith.insight.match.Folded;

/**
 * The names to choose from for a face. Immutable; any thread.
 *
 * @param names the right one and others, no two alike, in the order to show
 * @param right where the right one is
 */
public record Choices(List<String> names, int right) {
    /** How many names are shown where there are enough. */
    public static final int SHOWN = 4;

    public Choices {
        names = List.copyOf(names);
    }

    /**
     * Chooses the wrong names and the order. The same source of chance in the same state gives the same choices,
     * whatever the order of the others. With too few others there are fewer names; with none only the right one.
     *
     * @param others those who come to the same event; the right one may be among them
     * @param random the source of chance
     */
    public static Choices of(Face right, Collection<Face> others, int shown, Random random) {
        List<Face> sorted = new ArrayList<>(others);
        sorted.sort(Comparator.comparing(Face::personUid));
        Collections.shuffle(sorted, random);
        Set<String> seen = new HashSet<>();
        seen.add(folded(right.name()));
        right.others().forEach(name -> seen.add(folded(name)));
        List<String> names = new ArrayList<>();
        for (Face each : sorted) {
            if (names.size() < shown - 1 && !each.personUid().equals(right.personUid()) && !each.name().isBlank()
                    && seen.add(folded(each.name()))) {
                names.add(each.name());
            }
        }
        int place = random.nextInt(names.size() + 1);
        names.add(place, right.name());
        return new Choices(names, place);
    }

    private static String folded(String name) {
        return Folded.of(name).strip().replaceAll("\\s+", " ");
    }
}
