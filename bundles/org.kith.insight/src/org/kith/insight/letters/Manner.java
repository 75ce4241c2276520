package org.kith.insight.letters;

import java.util.List;

/** What can be counted in a text that tells a circular from words for one; quoted lines and footers left out. */
final class Manner {
    private static final int OPENING = 6;

    private final String text;
    private final List<Word> words;

    Manner(String letter) {
        this.text = spoken(letter);
        this.words = Words.of(text);
    }

    /** The text with all that was not written for it blanked out; positions stay. */
    private static String spoken(String letter) {
        StringBuilder out = new StringBuilder(letter);
        for (Omission each : LetterBody.of(letter, List.of(), List.of()).omissions()) {
            if (each.part() == Part.QUOTE || each.part() == Part.FOOTER || each.part() == Part.SIGNATURE) {
                for (int i = each.span().from(); i < each.span().to(); i++) {
                    out.setCharAt(i, out.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return out.toString();
    }

    String text() {
        return text;
    }

    /** The text up to its sixth word. */
    String opening() {
        return words.isEmpty() ? "" : text.substring(0, words.get(Math.min(OPENING, words.size()) - 1).to());
    }

    /** Whether it is in one of the languages whose words are known: some of its words are everybody's. */
    boolean known() {
        return words.stream().filter(word -> CommonWords.has(word.form())).count() * 5 >= words.size()
                && words.stream().noneMatch(word -> Words.unspaced(word.form().codePointAt(0)));
    }

    int size() {
        return words.size();
    }

    long you() {
        return words.stream().filter(word -> CueWords.YOU.contains(word.form())).count();
    }
}
