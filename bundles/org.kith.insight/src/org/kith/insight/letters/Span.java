package org.kith.insight.letters;

/**
 * A range of a text, in chars, the end excluded. Immutable.
 *
 * @param from where it begins
 * @param to   where it ends
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No span: " + from + " to " + to);
        }
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public String in(String text) {
        return text.substring(from, to);
    }
}
