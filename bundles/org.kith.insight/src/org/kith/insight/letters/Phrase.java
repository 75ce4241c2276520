package org.kith.insight.letters;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a fact in a draft, without regard to case, accents and an English 's. */
final class Phrase {
    private static final int NEAR = 8;
    private static final int STEM = 4;
    private static final List<String> ENDINGS = List.of("", "s", "es", "n", "en", "e", "er", "ern");

    private final LetterBody draft;

    Phrase(LetterBody draft) {
        this.draft = draft;
    }

    /** The first words of all places where these stand one after the other. */
    List<Integer> all(List<Word> fact) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; !fact.isEmpty() && i + fact.size() <= draft.words().size(); i++) {
            int j = 0;
            while (j < fact.size() && equal(draft.words().get(i + j), fact.get(j))) {
                j++;
            }
            if (j == fact.size()) {
                at.add(i);
            }
        }
        return at;
    }

    /**
     * Where at least two different ones of these stand within eight words of the draft, plural and genitive endings
     * aside; each by itself.
     */
    List<Span> two(List<Word> fact) {
        List<Integer> places = new ArrayList<>();
        List<Integer> which = new ArrayList<>();
        for (int i = 0; i < draft.words().size(); i++) {
            for (int j = 0; j < fact.size(); j++) {
                if (alike(draft.words().get(i).bare(), fact.get(j).bare())) {
                    places.add(i);
                    which.add(j);
                    break;
                }
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (joined(places, which, i, i - 1) || joined(places, which, i, i + 1)) {
                spans.add(draft.words().get(places.get(i)).span());
            }
        }
        return spans;
    }

    private static boolean joined(List<Integer> places, List<Integer> which, int i, int j) {
        return j >= 0 && j < places.size() && !which.get(i).equals(which.get(j))
                && Math.abs(places.get(i) - places.get(j)) < NEAR;
    }

    private static boolean equal(Word a, Word b) {
        return a.form().equals(b.form()) || a.bare().equals(b.bare());
    }

    /** Equal but for an ending: mill and mills, Gezeitenmühle and Gezeitenmühlen. */
    static boolean alike(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter == a ? b : a;
        return a.equals(b) || shorter.length() >= STEM && longer.startsWith(shorter)
                && ENDINGS.contains(longer.substring(shorter.length()));
    }
}
