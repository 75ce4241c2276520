package org.kith.ui.people.card;

import java.util.List;
import java.util.function.Function;

/**
 * One value on the card.
 *
 * @param id      the same for the same value whenever the card is drawn anew, to keep the focus
 * @param label   what it is; also for screen readers
 * @param value   as it is shown and edited
 * @param hint    shown while it is empty; null for none
 * @param origin  where it comes from, in words, for the tooltip; null when the user wrote it
 * @param shape   how it is edited
 * @param options what can be chosen, for {@link Shape#CHOICE}
 * @param commit  takes what was typed; answers what is wrong with it in words, null when nothing is
 * @param remove  takes the value away; null when it cannot be
 * @param link    address that it stands for, opened on request only; null for none
 */
record Field(String id, String label, String value, String hint, String origin, Shape shape, List<String> options,
        Function<String, String> commit, Runnable remove, String link) {
    /** How a value is edited. */
    enum Shape {
        LINE, LINES, CHOICE, CHECK, FIXED
    }

    static Field line(String id, String label, String value, Function<String, String> commit) {
        return new Field(id, label, value == null ? "" : value, null, null, Shape.LINE, List.of(), commit, null, null);
    }

    static Field lines(String id, String label, String value, Function<String, String> commit) {
        return line(id, label, value, commit).shaped(Shape.LINES);
    }

    static Field fixed(String id, String label, String value) {
        return line(id, label, value, typed -> null).shaped(Shape.FIXED);
    }

    static Field choice(String id, String label, String value, List<String> options, Function<String, String> commit) {
        return new Field(id, label, value, null, null, Shape.CHOICE, options, commit, null, null);
    }

    static Field check(String id, String label, boolean value, Function<String, String> commit) {
        return new Field(id, label, Boolean.toString(value), null, null, Shape.CHECK, List.of(), commit, null, null);
    }

    private Field shaped(Shape other) {
        return new Field(id, label, value, hint, origin, other, options, commit, remove, link);
    }

    Field hint(String words) {
        return new Field(id, label, value, words, origin, shape, options, commit, remove, link);
    }

    Field origin(String words) {
        return new Field(id, label, value, hint, words, shape, options, commit, remove, link);
    }

    Field removedBy(Runnable how) {
        return new Field(id, label, value, hint, origin, shape, options, commit, how, link);
    }

    Field link(String address) {
        return new Field(id, label, value, hint, origin, shape, options, commit, remove, address);
    }
}
