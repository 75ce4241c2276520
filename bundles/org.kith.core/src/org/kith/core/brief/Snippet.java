package org.kith.core.brief;

/** The beginning of a text on one line. */
final class Snippet {
    private static final int LONGEST = 140;

    private Snippet() {
    }

    /** At most 140 characters, cut at a word where there is one; empty for null. */
    static String of(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + "\u2026";
    }
}
