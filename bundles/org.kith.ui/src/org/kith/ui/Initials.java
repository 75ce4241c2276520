package org.kith.ui;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One or two letters that stand for a name: the first of the first and of the last word where the script has capitals,
 * else the first character, as a reader sees it, of the first word. Pure; any thread.
 */
final class Initials {
    private static final String NONE = "?";

    private Initials() {
    }

    static String of(String name) {
        List<String> words = words(name == null ? "" : name);
        if (words.isEmpty()) {
            return NONE;
        }
        String first = first(words.getFirst());
        if (words.size() == 1 || !hasCapitals(first)) {
            return first.toUpperCase(Locale.ROOT);
        }
        String last = first(words.getLast());
        return (hasCapitals(last) ? first + last : first).toUpperCase(Locale.ROOT);
    }

    /** Words that begin with a letter or a picture; titles ("Dr.") and suffixes ("Jr.") only where there is no other. */
    private static List<String> words(String name) {
        List<String> all = Stream.of(name.strip().split("[\\s\u00a0/|·,;]+")).map(Initials::bare)
                .filter(word -> !word.isEmpty()).toList();
        List<String> names = all.stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)) && !word.endsWith(".")).toList();
        return names.isEmpty() ? all : names;
    }

    private static String bare(String word) {
        int start = 0;
        while (start < word.length()) {
            int c = word.codePointAt(start);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL
                    || Character.isSurrogate(word.charAt(start))) {
                break;
            }
            start += Character.charCount(c);
        }
        return word.substring(start);
    }

    private static String first(String word) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(word);
        return word.substring(0, graphemes.next());
    }

    private static boolean hasCapitals(String text) {
        int c = text.codePointAt(0);
        return Character.isUpperCase(c) || Character.toUpperCase(c) != c;
    }
}
