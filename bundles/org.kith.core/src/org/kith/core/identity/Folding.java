package org.kith.core.identity;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The form of a text in which case, accents and compatibility variants don't matter: NFKD (UAX 15) without marks, lower
 * case, with the letters that Unicode does not decompose (ı ł ø ß æ …) replaced by their plain ones. Pure; any thread.
 */
public final class Folding {
    private static final String FROM = "ıłøđðħŧŋĸſ";
    private static final String TO = "iloddhtnks";

    private Folding() {
    }

    /** The folded text; null for null. White space is kept as it is. */
    public static String fold(String text) {
        if (text == null) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return ascii(lower) ? lower : plain(Normalizer2.getNFKDInstance().normalize(lower));
    }

    /** The folded words of a text: runs of letters and digits. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String folded = text == null ? "" : fold(text);
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String decomposed) {
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                    || type == Character.FORMAT) {
                return;
            }
            int at = FROM.indexOf(c);
            if (at >= 0) {
                out.append(TO.charAt(at));
            } else if (c == 'ß') {
                out.append("ss");
            } else if (c == 'æ') {
                out.append("ae");
            } else if (c == 'œ') {
                out.append("oe");
            } else if (c == 'þ') {
                out.append("th");
            } else {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return out.toString();
    }
}
