package org.kith.insight.letters;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text: runs of letters, digits and their marks (Unicode). English contractions are one word
 * ({@code don't}), French elisions two ({@code l'eau}). Scripts without spaces (Han, Kana, Thai, Lao, Khmer, Burmese)
 * are cut by ICU's dictionaries (UAX #29 and CLDR), so that twelve words are twelve words in Japanese too. Pure; any
 * thread.
 */
public final class Words {
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final Set<String> CONTRACTED = Set.of("s", "t", "d", "m", "ll", "re", "ve");
    private static final char LONG_VOWEL = 'ー';

    private final String text;
    private final List<Word> found = new ArrayList<>();
    private BreakIterator dictionary;

    private Words(String text) {
        this.text = text;
    }

    /** The words in their order; none for null. */
    public static List<Word> of(String text) {
        return text == null ? List.of() : new Words(text).read();
    }

    /** A word without case, accents and width (NFKC_Casefold, then no combining marks of U+0300 to U+036F). */
    public static String folded(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 0x80;
        }
        if (ascii) {
            return word.toLowerCase(Locale.ROOT);
        }
        String form = Normalizer.normalize(Normalizer2.getNFKCCasefoldInstance().normalize(word), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(form.length());
        form.codePoints().filter(c -> c < 0x300 || c > 0x36f).forEach(out::appendCodePoint);
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    static boolean unspaced(int letter) {
        return letter > 0xdff && UNSPACED.contains(UnicodeScript.of(letter));
    }

    private List<Word> read() {
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (!Character.isLetterOrDigit(letter)) {
                at += Character.charCount(letter);
            } else if (unspaced(letter)) {
                int end = end(at, true);
                cut(at, end);
                at = end;
            } else {
                at = word(at);
            }
        }
        return found;
    }

    private int word(int from) {
        int to = end(from, false);
        boolean possessive = false;
        String form = text.substring(from, to);
        if (to < text.length() && apostrophe(text.charAt(to))) {
            int rest = end(to + 1, false);
            String suffix = text.substring(to + 1, rest).toLowerCase(Locale.ROOT);
            if (CONTRACTED.contains(suffix)) {
                possessive = suffix.equals("s");
                form += suffix;
                to = rest;
            }
        }
        found.add(new Word(from, to, folded(form), possessive));
        return to;
    }

    private int end(int from, boolean unspaced) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int type = Character.getType(letter);
            boolean mark = at > from && (type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK || letter == '\u200d' || letter == '\u00ad');
            boolean belongs = mark || (unspaced ? unspaced(letter) || letter == LONG_VOWEL
                    : Character.isLetterOrDigit(letter) && !unspaced(letter));
            if (!belongs) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private void cut(int from, int to) {
        if (dictionary == null) {
            dictionary = BreakIterator.getWordInstance(Locale.ROOT);
        }
        String run = text.substring(from, to);
        dictionary.setText(run);
        int start = 0;
        for (int end = dictionary.next(); end != BreakIterator.DONE; end = dictionary.next()) {
            found.add(new Word(from + start, from + end, folded(run.substring(start, end)), false));
            start = end;
        }
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }
}
