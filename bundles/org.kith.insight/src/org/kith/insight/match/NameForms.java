package org.kith.insight.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A name made ready to be compared often: its readings as texts, straight and turned, and the keys it is found by. */
final class NameForms {
    /** What a name in another order, or with a middle name more, loses against the very same name. */
    private static final double TURNED = .99;
    /** As much as a name needs to be similar: an initial says no more. */
    static final double SIMILAR = .92;

    private static final int MOST_WORDS = 6;

    private final PersonName name;
    private final List<String> straight = new ArrayList<>(2);
    private final List<String> turned = new ArrayList<>(4);

    NameForms(PersonName name) {
        this.name = name;
        for (List<String> words : name.readings()) {
            String text = String.join(" ", words);
            straight.add(text);
            if (words.size() > 1) {
                turned.add(words.getLast() + " " + String.join(" ", words.subList(0, words.size() - 1)));
                if (words.size() > 2) {
                    turned.add(String.join(" ", words.subList(1, words.size())) + " " + words.getFirst());
                }
            }
        }
    }

    /**
     * How two names agree.
     *
     * @param similarity 0 to 1; 1 for equal folded names
     * @param initials   whether it rests on an initial
     * @param middle     whether both have a middle name that the other has not
     * @param generation whether one is junior and the other is not
     */
    record Agreement(double similarity, boolean initials, boolean middle, boolean generation) {
        static final Agreement NONE = new Agreement(0, false, false, false);

        boolean similar() {
            return similarity >= SIMILAR;
        }
    }

    boolean isEmpty() {
        return straight.isEmpty();
    }

    PersonName name() {
        return name;
    }

    /** The agreement with another name. */
    Agreement with(NameForms other) {
        double best = 0;
        for (String mine : straight) {
            for (String theirs : other.straight) {
                best = Math.max(best, JaroWinkler.of(mine, theirs));
            }
        }
        if (best < 1) {
            best = Math.max(best, TURNED * Math.max(crossed(this, other), crossed(other, this)));
        }
        boolean initials = false;
        boolean middle = false;
        for (List<String> mine : name.readings()) {
            for (List<String> theirs : other.name.readings()) {
                if (best < 1 && mine.size() != theirs.size() && Math.min(mine.size(), theirs.size()) == 2) {
                    best = Math.max(best, TURNED * JaroWinkler.of(ends(mine), ends(theirs)));
                }
                middle |= middles(mine, theirs);
                if (best < SIMILAR && initials(mine, theirs)) {
                    best = SIMILAR;
                    initials = true;
                }
            }
        }
        boolean generation = name.generation() == null ? other.name.generation() != null
                : !name.generation().equals(other.name.generation());
        return new Agreement(best, initials, middle && best < 1, generation);
    }

    /** Whether the surname or a given name is shared while the other part is not contradicted: a mailbox's user. */
    boolean compatible(NameForms other) {
        if (isEmpty() || other.isEmpty() || with(other).similar()) {
            return true;
        }
        for (List<String> mine : name.readings()) {
            for (List<String> theirs : other.name.readings()) {
                if (mine.size() == 1 || theirs.size() == 1
                        || JaroWinkler.of(mine.getFirst(), theirs.getFirst()) >= SIMILAR
                        || initial(mine.getFirst(), theirs.getFirst())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What it is found by: rare words, each word with the initial of another, without its vowels too. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (List<String> all : name.readings()) {
            List<String> words = all.size() > MOST_WORDS ? all.subList(all.size() - MOST_WORDS, all.size()) : all;
            keys.add("=" + String.join(" ", words.stream().sorted().toList()));
            keys.add("+" + bones(String.join("", words)));
            for (String word : words) {
                if (word.length() > 1) {
                    keys.add(word);
                }
                for (String next : words) {
                    if (word != next && word.length() > 1) {
                        keys.add(word + "|" + next.charAt(0));
                        keys.add(bones(word) + "/" + next.charAt(0));
                    }
                }
            }
        }
        return keys;
    }

    private static double crossed(NameForms turning, NameForms still) {
        double best = 0;
        for (String mine : turning.turned) {
            for (String theirs : still.straight) {
                best = Math.max(best, JaroWinkler.of(mine, theirs));
            }
        }
        return best;
    }

    private static String ends(List<String> words) {
        return words.getFirst() + " " + words.getLast();
    }

    private static boolean initials(List<String> mine, List<String> theirs) {
        return mine.size() > 1 && theirs.size() > 1 && initial(mine.getFirst(), theirs.getFirst())
                && mine.getLast().length() > 2 && JaroWinkler.of(mine.getLast(), theirs.getLast()) >= SIMILAR;
    }

    private static boolean initial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    private static boolean middles(List<String> mine, List<String> theirs) {
        return mine.size() > 2 && theirs.size() > 2 && mine.getFirst().equals(theirs.getFirst())
                && mine.getLast().equals(theirs.getLast()) && mine.get(1).charAt(0) != theirs.get(1).charAt(0)
                && (mine.get(1).length() == 1 || theirs.get(1).length() == 1
                        || JaroWinkler.of(mine.get(1), theirs.get(1)) < SIMILAR);
    }

    /** The consonants without their repetition: what a slip of the pen mostly leaves. */
    private static String bones(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("aeiouyh".indexOf(c) < 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
