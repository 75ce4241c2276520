package org.kith.insight.letters;

/**
 * A word of a text. Immutable.
 *
 * @param from       where it begins, in chars
 * @param to         where it ends, excluded
 * @param form       folded: no case, no accents, no apostrophe ({@code don't} is {@code dont})
 * @param possessive whether it ends with an English {@code 's}
 */
public record Word(int from, int to, String form, boolean possessive) {
    /** The form without the English {@code 's}. */
    public String bare() {
        return possessive ? form.substring(0, form.length() - 1) : form;
    }

    public Span span() {
        return new Span(from, to);
    }
}
