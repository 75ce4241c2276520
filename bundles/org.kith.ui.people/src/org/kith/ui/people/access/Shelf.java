package org.kith.ui.people.access;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.ui.people.access.Found.Kind;

/** What is few enough to be kept while the field is open: views, commands, events, circles. Immutable, any thread. */
record Shelf(List<Found> all) {
    private static final int LEAST_FOR_EVENTS = 2;

    /** This and more. */
    Shelf with(List<Found> more) {
        return new Shelf(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** The best of a kind. */
    List<Found> find(Kind kind, Typed typed) {
        if (kind == Kind.EVENT && typed.letters() < LEAST_FOR_EVENTS) {
            return List.of();
        }
        return all.stream().filter(one -> one.kind() == kind).map(one -> {
            Found.Rank rank = typed.rank(one.first());
            return rank == null ? null : one.as(rank);
        }).filter(Objects::nonNull).sorted(Comparator.comparing(Found::rank)).limit(kind.most()).toList();
    }

    /** All of a kind. */
    List<Found> all(Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }

    /** The same thing as it is called now; null when it is there no more. */
    Found find(Kind kind, String id) {
        return all.stream().filter(one -> one.kind() == kind && one.id().equals(id)).findFirst().orElse(null);
    }
}
