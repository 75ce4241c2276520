package org.kith.ui.people.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kith.ui.people.access.Found.Kind;
import org.kith.ui.people.access.Found.Rank;

/**
 * A group of results.
 *
 * @param title what they are
 * @param found never empty
 */
record Section(String title, List<Found> found) {
    /** Groups for what was typed; one whose best fits clearly better comes before the others. */
    static List<Section> of(Typed typed, List<Found> people, Shelf shelf) {
        List<Section> sections = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Found> found = kind == Kind.PERSON ? people : shelf.find(kind, typed);
            if (!found.isEmpty()) {
                sections.add(new Section(title(kind), found));
            }
        }
        sections.sort(Comparator.comparing(Section::isWeak).thenComparing(Section::isGuessed));
        return sections;
    }

    private boolean isWeak() {
        return found.getFirst().rank().compareTo(Rank.OTHERWISE) > 0;
    }

    private boolean isGuessed() {
        return found.getFirst().rank() == Rank.GUESSED;
    }

    /** What things of a kind are called. */
    static String title(Kind kind) {
        return switch (kind) {
            case PERSON -> Messages.Section_people;
            case VIEW -> Messages.Section_views;
            case COMMAND -> Messages.Section_commands;
            case EVENT -> Messages.Section_events;
            case CIRCLE -> Messages.Section_circles;
        };
    }
}
