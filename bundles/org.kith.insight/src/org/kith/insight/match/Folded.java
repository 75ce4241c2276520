package org.kith.insight.match;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The form of a text in which case, accents, compatibility variants and scripts do not matter: ICU's Any-Latin (Han by
 * its readings in names), then Latin-ASCII, lower case. Pure; any thread.
 */
public final class Folded {
    private static final Transliterator LATIN = Transliterator.getInstance(
            "NFKC; Han-Latin/Names; Any-Latin; NFKD; [:M:] Remove; Latin-ASCII; [:^ASCII:] Remove; Lower");
    private static final Transliterator RUSSIAN = Transliterator.getInstance("NFC; Russian-Latin/BGN");

    private Folded() {
    }

    /** The folded text; empty for null. White space and punctuation are kept. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return ascii(text) ? text.toLowerCase(Locale.ROOT) : LATIN.transliterate(text);
    }

    /** The folded forms that a text is met in: its own, that with ue for ü, and what English makes of Cyrillic. */
    static List<String> variants(String text) {
        List<String> all = new ArrayList<>(2);
        all.add(of(text));
        if (!ascii(text)) {
            add(all, of(spelt(text)));
            if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
                add(all, of(RUSSIAN.transliterate(text)));
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
