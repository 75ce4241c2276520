package org.kith.insight.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kith.insight.match.PersonName;

/**
 * Whether a typed name is that of a face. Case, accents, script, order of the names, honorifics and punctuation do not
 * matter. One slip is forgiven, a letter too many, too few, another or two turned (Damerau 1964), in names of four
 * letters or more, unless what was typed is the name of somebody else. Pure; any thread.
 */
public final class TypedName {
    private static final int LONG_ENOUGH = 4;

    /** What was typed. */
    public enum Outcome {
        /** The name. */
        RIGHT,
        /** The name, but for one slip. */
        SLIP,
        /** One of the names, given or family; one slip is forgiven in it. */
        PART,
        /** Another name, or nothing. */
        WRONG;

        /** Whether it counts as known: who knows the given name can say hello. */
        public boolean known() {
            return this != WRONG;
        }
    }

    private TypedName() {
    }

    /**
     * Compares.
     *
     * @param others the names of others who are asked about; typing one of them is a mistake, not a slip
     */
    public static Outcome of(String typed, Face face, Collection<Face> others) {
        List<List<String>> words = PersonName.of(typed).readings();
        if (words.isEmpty()) {
            return Outcome.WRONG;
        }
        Outcome best = best(words, face);
        boolean slipped = best != Outcome.WRONG && !exactly(words, face);
        boolean another = slipped && others.stream().filter(each -> !each.personUid().equals(face.personUid()))
                .anyMatch(each -> exactly(words, each));
        return another ? Outcome.WRONG : best;
    }

    /** Whether it is the name, or a part of it, without a slip. */
    private static boolean exactly(List<List<String>> typed, Face face) {
        return best(typed, face) == Outcome.RIGHT
                || readings(face).stream().anyMatch(name -> typed.stream().anyMatch(name::containsAll));
    }

    private static Outcome best(List<List<String>> typed, Face face) {
        Outcome best = Outcome.WRONG;
        for (List<String> name : readings(face)) {
            for (List<String> one : typed) {
                Outcome outcome = compare(one, name);
                best = outcome.compareTo(best) < 0 ? outcome : best;
            }
        }
        return best;
    }

    private static List<List<String>> readings(Face face) {
        List<List<String>> all = new ArrayList<>(PersonName.of(face.name()).readings());
        face.others().forEach(other -> all.addAll(PersonName.of(other).readings()));
        return all;
    }

    private static Outcome compare(List<String> typed, List<String> name) {
        String wanted = String.join("", name);
        int slips = Math.min(slips(String.join("", typed), wanted), Math.min(slips(turned(typed), wanted),
                name.size() > 2 ? slips(String.join("", typed), name.getFirst() + name.getLast()) : 2));
        if (slips == 0) {
            return Outcome.RIGHT;
        }
        if (slips == 1 && wanted.length() >= LONG_ENOUGH) {
            return Outcome.SLIP;
        }
        boolean part = typed.stream().allMatch(word -> name.stream().anyMatch(each -> same(word, each)));
        return part ? Outcome.PART : Outcome.WRONG;
    }

    private static boolean same(String typed, String word) {
        int slips = slips(typed, word);
        return word.length() > 1 && (slips == 0 || slips == 1 && word.length() >= LONG_ENOUGH);
    }

    private static String turned(List<String> words) {
        return words.size() < 2 ? words.getFirst()
                : words.getLast() + String.join("", words.subList(0, words.size() - 1));
    }

    /** How many slips lie between two texts: 0, 1, or 2 for more. */
    static int slips(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        String a = one.length() <= other.length() ? one : other;
        String b = a == one ? other : one;
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (b.length() - a.length() == 1) {
            return a.substring(at).equals(b.substring(at + 1)) ? 1 : 2;
        }
        if (a.length() != b.length()) {
            return 2;
        }
        if (a.substring(at + 1).equals(b.substring(at + 1))) {
            return 1;
        }
        return at + 1 < a.length() && a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2)) ? 1 : 2;
    }
}
