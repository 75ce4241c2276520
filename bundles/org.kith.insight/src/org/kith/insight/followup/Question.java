package org.kith.insight.followup;

import java.util.regex.Pattern;

/**
 * Whether a text asks something, in any language: it has a question mark (U+003F, fullwidth, Arabic, Greek, Armenian,
 * Ethiopic or a double one) that is neither part of a web address nor in a line quoted from an earlier message
 * (RFC 3676 §4.5, {@code >}). A mark that ends an address ends the sentence: "seen https://a.example/b?". Pure; any
 * thread.
 */
public final class Question {
    private static final String ALWAYS = "？؟\u037e\u055e\u1367\u203d\u2047\u2048\u2049\u2753";
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000]+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)[a-z][a-z0-9+.-]*://|www\\.|mailto:|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+[/?]\\S");
    private static final Pattern CLOSERS = Pattern.compile("[\\p{Pe}\\p{Pf}\\p{Pi}\"'>.,;:!…*_~]+$");

    /** Longer runs without a space are data. */
    private static final int LONGEST_WORD = 1000;

    private Question() {
    }

    /** Whether the text asks; false for null. */
    public static boolean in(String text) {
        return text != null && text.lines().filter(line -> !line.startsWith(">")).anyMatch(Question::asks);
    }

    private static boolean asks(String line) {
        if (line.chars().anyMatch(c -> ALWAYS.indexOf(c) >= 0)) {
            return true;
        }
        return line.indexOf('?') >= 0 && SPACE.splitAsStream(line).filter(word -> word.indexOf('?') >= 0)
                .anyMatch(Question::asksInWord);
    }

    private static boolean asksInWord(String word) {
        if (word.length() > LONGEST_WORD) {
            return word.endsWith("?");
        }
        var address = ADDRESS.matcher(word);
        if (!address.find()) {
            return true;
        }
        return word.lastIndexOf('?', address.start()) >= 0 || CLOSERS.matcher(word).replaceFirst("").endsWith("?");
    }
}
