package org.kith.store.sql;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts in columns. */
final class Texts {
    /** Longest text of a projection's column. */
    private static final int COLUMN = 32_000;

    private Texts() {
    }

    /** At most a column's length; a document keeps the whole. Null stays null. */
    static String cut(String text) {
        if (text == null || text.length() <= COLUMN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(COLUMN - 1)) ? COLUMN - 1 : COLUMN);
    }

    /** A list in one column, each ended by a line feed; lines in values are escaped. What does not fit is left out. */
    static String join(List<String> values) {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            String line = value.replace("\\", "\\\\").replace("\n", "\\n") + "\n";
            if (text.length() + line.length() <= COLUMN) {
                text.append(line);
            }
        }
        return text.toString();
    }

    static List<String> split(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                values.add(value.toString());
                value.setLength(0);
            } else if (c == '\\') {
                char next = text.charAt(++i);
                value.append(next == 'n' ? '\n' : next);
            } else {
                value.append(c);
            }
        }
        return List.copyOf(values);
    }

    /** Lower case without accents, for filtering. */
    static String fold(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /** Words of a filter; empty for null and blank. */
    static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
