package org.kith.core.identity;

import java.util.List;
import java.util.Set;

/**
 * Whether two names may belong to one person. Only ever a veto: agreement links nobody, disagreement keeps apart people
 * who share a mailbox. Pure; any thread.
 */
public final class NameAgreement {
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");

    private NameAgreement() {
    }

    /**
     * Whether every word of the shorter name is a word, or the initial of a word, of the longer one, and both bear the
     * same generation marker. A name that is missing agrees with every other.
     */
    public static boolean possible(String one, String other) {
        List<String> a = Folding.words(one);
        List<String> b = Folding.words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        for (String generation : GENERATIONS) {
            if (a.contains(generation) != b.contains(generation)) {
                return false;
            }
        }
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = few == a ? b : a;
        return few.stream().allMatch(word -> many.stream().anyMatch(other1 -> same(word, other1)));
    }

    private static boolean same(String a, String b) {
        return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
    }
}
