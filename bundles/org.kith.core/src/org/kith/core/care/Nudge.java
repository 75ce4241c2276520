package org.kith.core.care;

/**
 * Something to be told of by itself, once. A value; any thread.
 *
 * @param key      names it: what has the same key is the same, and is told once
 * @param kind     what it is about
 * @param uid      of the person or event that it opens; null for today's list
 * @param heading  a few words
 * @param sentence what there is to know
 */
public record Nudge(String key, Kind kind, String uid, String heading, String sentence) {
    /** What it can be about. */
    public enum Kind {
        PERSON, EVENT, TODAY
    }
}
