package org.kith.insight.letters;

/**
 * Words that stand in two letters, by their position among the words that count ({@link LetterBody#words()}). Immutable.
 *
 * @param draft   its first word in the draft
 * @param earlier its first word in the earlier letter
 * @param words   how many, at least 3
 */
public record Passage(int draft, int earlier, int words) {
    /** Where it stands in the draft. */
    public Span inDraft(LetterBody body) {
        return body.span(draft, draft + words);
    }

    /** Where it stands in the earlier letter, read with its own recipient's names. */
    public Span inEarlier(LetterBody body) {
        return body.span(earlier, earlier + words);
    }
}
