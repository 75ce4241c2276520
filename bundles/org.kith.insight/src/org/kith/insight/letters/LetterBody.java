package org.kith.insight.letters;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A letter as the personal check reads it: the words that are left when greeting, sign-off, signature, quoted lines,
 * footers and the recipient's own names are taken out (product.md §7; Yang and Callan, DURIAN, 2006: a changed greeting
 * or signature never makes a form letter personal). Immutable; any thread.
 *
 * @param text      the letter as written
 * @param words     what counts, in order; positions are those of the text
 * @param omissions what does not, in order
 */
public record LetterBody(String text, List<Word> words, List<Omission> omissions) {
    public LetterBody {
        Objects.requireNonNull(text);
        words = List.copyOf(words);
        omissions = List.copyOf(omissions);
    }

    /**
     * Reads a letter.
     *
     * @param text   the letter; null is empty
     * @param theirs the names of its recipient, as written
     * @param mine   the names that its writer signs with
     */
    public static LetterBody of(String text, Collection<String> theirs, Collection<String> mine) {
        return new Layout(text == null ? "" : text, theirs, mine).body();
    }

    /** Where some words stand, from the first to the last, the end excluded. */
    public Span span(int fromWord, int toWord) {
        return new Span(words.get(fromWord).from(), words.get(toWord - 1).to());
    }

    /** Whether the word begins with a capital letter or is of a script without capitals. */
    boolean capital(Word word) {
        int first = text.codePointAt(word.from());
        return Character.isUpperCase(first) || Character.isTitleCase(first) || Character.getType(first)
                == Character.OTHER_LETTER;
    }

    /** Whether a sentence or line begins with this word. */
    boolean opens(Word word) {
        for (int i = word.from() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '\n' || ".!?:。！？…".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(c) || c == ',' || c == ';') {
                return false;
            }
        }
        return true;
    }
}
