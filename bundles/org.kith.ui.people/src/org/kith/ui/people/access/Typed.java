package org.kith.ui.people.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.identity.Folding;

/** What was typed, without case and accents. Immutable, any thread. */
final class Typed {
    private static final int LEAST_TO_GUESS = 4;

    private final List<String> words;

    /** From the field; a sign before a handle does not count. */
    Typed(String text) {
        words = Arrays.stream(Folding.fold(text.strip()).split("\\s+"))
                .map(word -> word.length() > 1 && word.startsWith("@") ? word.substring(1) : word)
                .filter(word -> !word.isEmpty()).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How many letters there are. */
    int letters() {
        return words.stream().mapToInt(String::length).sum();
    }

    List<String> words() {
        return words;
    }

    /** As stores are asked. */
    String query() {
        return String.join(" ", words);
    }

    /** How a name fits; null when it doesn't. */
    Found.Rank rank(String name) {
        String folded = Folding.fold(name);
        if (!words.stream().allMatch(folded::contains)) {
            return null;
        }
        return folded.startsWith(query()) ? Found.Rank.BEGINS
                : words.stream().allMatch(word -> begins(folded, word)) ? Found.Rank.WORDS : Found.Rank.INSIDE;
    }

    /** Whether a word of a folded text begins so. */
    static boolean begins(String folded, String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What to ask for when one letter may be wrong: that letter is in the first half of the longest word, in the second,
     * or across the middle, so the rest of it is right. Empty when the words are too short to guess.
     */
    List<String> guesses() {
        String word = longest();
        if (word.length() < LEAST_TO_GUESS) {
            return List.of();
        }
        int middle = word.length() / 2;
        String others = words.stream().filter(one -> one != word).collect(Collectors.joining(" "));
        return Stream.of(word.substring(0, middle), word.substring(middle),
                word.substring(0, middle - 1) + " " + word.substring(middle + 1))
                .map(part -> (part + " " + others).strip()).distinct().toList();
    }

    /** Whether the longest word begins a word of that text when one letter is changed, added, left out or swapped. */
    boolean resembles(String text) {
        return Folding.words(text).stream().anyMatch(word -> isNear(longest(), word));
    }

    private String longest() {
        return words.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    /** Whether a word begins with what was typed but for one letter. */
    static boolean isNear(String typed, String word) {
        int same = 0;
        int most = Math.min(typed.length(), word.length());
        while (same < most && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        if (same == typed.length()) {
            return true;
        }
        String left = typed.substring(same);
        String rest = word.substring(same);
        if (rest.isEmpty()) {
            return left.length() == 1;
        }
        return rest.startsWith(left.substring(1)) || rest.substring(1).startsWith(left.substring(1))
                || rest.substring(1).startsWith(left) || left.length() > 1 && rest.length() > 1
                        && left.charAt(0) == rest.charAt(1) && left.charAt(1) == rest.charAt(0)
                        && rest.substring(2).startsWith(left.substring(2));
    }
}
