package org.kith.insight.match;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The form of a text in which case, accents, compatibility variants and scripts do not matter: ICU's Any-Latin (Han by
 * its readings in names), then Latin-ASCII, lower case. Word by word, as ICU takes a millisecond a name and names repeat:
 * Latin letters by a table, other words remembered. Pure; any thread.
 */
public final class Folded {
    private static final Transliterator LATIN = Transliterator.getInstance(
            "NFKC; Han-Latin/Names; Any-Latin; NFKD; [:M:] Remove; Latin-ASCII; [:^ASCII:] Remove; Lower");
    private static final Transliterator RUSSIAN = Transliterator.getInstance("NFC; Russian-Latin/BGN");
    private static final int REMEMBERED = 50_000;
    private static final int LONGEST = 40;
    private static final Map<Integer, String> LETTERS = new ConcurrentHashMap<>();
    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();
    private static final Map<String, String> RUSSIAN_WORDS = new ConcurrentHashMap<>();

    private Folded() {
    }

    /** The folded text; empty for null. White space and punctuation are kept. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return ascii(text) ? text.toLowerCase(Locale.ROOT) : eachWord(text, Folded::word);
    }

    private static String eachWord(String text, UnaryOperator<String> fold) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            out.append(fold.apply(text.substring(from, space))).append(' ');
            from = space + 1;
        }
        return out.append(fold.apply(text.substring(from))).toString();
    }

    private static String word(String word) {
        if (ascii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return latin(word) ? letters(word) : remembered(WORDS, word, LATIN);
    }

    private static String letters(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        Normalizer.normalize(word, Normalizer.Form.NFKC).codePoints().forEach(c -> out.append(c < 0x80
                ? Character.toString(Character.toLowerCase(c))
                : LETTERS.computeIfAbsent(c, letter -> LATIN.transliterate(Character.toString(letter)))));
        return out.toString();
    }

    private static String remembered(Map<String, String> words, String word, Transliterator how) {
        if (word.length() > LONGEST) {
            return how.transliterate(word);
        }
        if (words.size() > REMEMBERED) {
            words.clear();
        }
        String known = words.get(word);
        if (known == null) {
            known = how.transliterate(word);
            words.put(word, known);
        }
        return known;
    }

    private static boolean latin(String word) {
        return word.codePoints().allMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case LATIN, COMMON, INHERITED -> true;
            default -> false;
        });
    }

    /** The folded forms that a text is met in: its own, that with ue for ü, and what English makes of Cyrillic. */
    static List<String> variants(String text) {
        List<String> all = new ArrayList<>(2);
        all.add(of(text));
        if (!ascii(text)) {
            add(all, of(spelt(text)));
            if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
                add(all, of(eachWord(text, word -> remembered(RUSSIAN_WORDS, word, RUSSIAN))));
            }
        }
        return all;
    }

    private static String spelt(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            switch (lower.charAt(i)) {
                case 'ä', 'æ' -> out.append("ae");
                case 'ö', 'ø' -> out.append("oe");
                case 'ü' -> out.append("ue");
                case 'å' -> out.append("aa");
                default -> out.append(lower.charAt(i));
            }
        }
        return out.toString();
    }

    private static void add(List<String> all, String form) {
        if (!all.contains(form)) {
            all.add(form);
        }
    }

    static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
