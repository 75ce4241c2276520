package org.kith.ui.people.card;

import java.util.List;
import java.util.function.Function;

/**
 * One value on the card.
 *
 * @param id      the same for the same value whenever the card is drawn anew, to keep the focus and what is typed
 * @param label   what it is; also for screen readers
 * @param value   as it is shown and edited
 * @param shape   how it is edited
 * @param options what can be chosen, for {@link Shape#CHOICE}
 * @param commit  takes what was typed; answers what is wrong with it in words, null when nothing is
 * @param remove  takes the value away; null when it cannot be
 * @param around  what is said about it
 * @param fresh   it is not in the draft yet; left empty, it goes away again
 */
record Field(String id, String label, String value, Shape shape, List<String> options,
        Function<String, String> commit, Runnable remove, Around around, boolean fresh) {
    private static final int WRAPPED = 26;

    /** How a value is edited. */
    enum Shape {
        /** One line. */
        LINE,
        /** One line that is too long for one row of the card, so that it is wrapped. */
        LONG,
        /** As many lines as one likes. */
        LINES,
        /** One of some words. */
        CHOICE,
        /** Yes or no. */
        CHECK,
        /** To be read only. */
        FIXED
    }

    /**
     * What is said about a value; each null for nothing.
     *
     * @param hint   shown while it is empty
     * @param origin where it comes from, in words, for the tooltip
     * @param note   small words below it
     * @param link   address that it stands for, opened on request only
     */
    record Around(String hint, String origin, String note, String link) {
        static final Around NOTHING = new Around(null, null, null, null);
    }

    static Field line(String id, String label, String value, Function<String, String> commit) {
        Shape shape = value != null && value.length() > WRAPPED ? Shape.LONG : Shape.LINE;
        return new Field(id, label, value == null ? "" : value, shape, List.of(), commit, null, Around.NOTHING,
                false);
    }

    static Field lines(String id, String label, String value, Function<String, String> commit) {
        return line(id, label, value, commit).shaped(Shape.LINES);
    }

    static Field fixed(String id, String label, String value) {
        return line(id, label, value, typed -> null).shaped(Shape.FIXED);
    }

    static Field choice(String id, String label, String value, List<String> options, Function<String, String> commit) {
        return new Field(id, label, value, Shape.CHOICE, options, commit, null, Around.NOTHING, false);
    }

    static Field check(String id, String label, boolean value, Function<String, String> commit) {
        return line(id, label, Boolean.toString(value), commit).shaped(Shape.CHECK);
    }

    Field shaped(Shape other) {
        return new Field(id, label, value, other, options, commit, remove, around, fresh);
    }

    Field asFresh() {
        return new Field(id, label, value, shape, options, commit, remove, around, true);
    }

    Field removedBy(Runnable how) {
        return new Field(id, label, value, shape, options, commit, how, around, fresh);
    }

    Field hint(String words) {
        return with(new Around(words, around.origin, around.note, around.link));
    }

    Field origin(String words) {
        return with(new Around(around.hint, words, around.note, around.link));
    }

    Field note(String words) {
        return with(new Around(around.hint, around.origin, words, around.link));
    }

    Field link(String address) {
        return with(new Around(around.hint, around.origin, around.note, address));
    }

    private Field with(Around other) {
        return new Field(id, label, value, shape, options, commit, remove, other, fresh);
    }
}
