package org.kith.ui.care.rows;

import java.util.List;

/**
 * A line of a list of the practices: a heading, a sentence, or something that one can act on. A value.
 *
 * @param kind    which of these
 * @param person  uid of whom it is about; null for a heading and a sentence
 * @param name    their name, or the words of the heading or sentence
 * @param photo   blob hash; may be null
 * @param why     why now, or what a sentence adds
 * @param when    the time in a few words; may be empty
 * @param tip     the exact time; may be null
 * @param pale    not pressing any more
 * @param keys    of the interactions that prove it; empty where there are none
 * @param subject what the actions act on; null for a heading and a sentence
 */
public record CareRow(Kind kind, String person, String name, String photo, String why, String when, String tip,
        boolean pale, List<String> keys, Object subject) {
    /** What a line is. */
    public enum Kind {
        HEADING, SENTENCE, ROW
    }

    public CareRow {
        keys = List.copyOf(keys);
    }

    /** The title of a section. */
    public static CareRow heading(String words) {
        return new CareRow(Kind.HEADING, null, words, null, "", "", null, false, List.of(), null);
    }

    /** A sentence, such as that it is enough for today. */
    public static CareRow sentence(String words, String more) {
        return new CareRow(Kind.SENTENCE, null, words, null, more, "", null, true, List.of(), null);
    }

    /** Whether one can stand on it. */
    public boolean stands() {
        return kind == Kind.ROW;
    }

    /** What is read aloud. */
    String spoken() {
        return stands() ? name + ". " + why + (when.isEmpty() ? "" : " " + when) : name;
    }
}
