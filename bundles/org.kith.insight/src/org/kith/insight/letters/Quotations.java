package org.kith.insight.letters;

import java.util.ArrayList;
import java.util.List;

/** Their own words in a draft: runs of at least four, two of them telling, that nobody else was written. */
final class Quotations {
    private static final int LEAST = 4;
    private static final int TELLING = 2;

    private Quotations() {
    }

    static List<Anchor> in(LetterBody draft, PersonalFact theirs, Anchors.SaidToOthers others) {
        LetterBody body = LetterBody.of(theirs.text(), List.of(), List.of());
        List<Anchor> found = new ArrayList<>();
        for (Passage passage : SideBySide.of(draft, body)) {
            int from = passage.draft();
            int to = from + passage.words();
            long telling = draft.words().subList(from, to).stream()
                    .filter(word -> !CommonWords.has(word.form()) && word.form().length() > 2).count();
            if (passage.words() >= LEAST && telling >= TELLING && !others.said(from, to)) {
                Span span = draft.span(from, to);
                found.add(new Anchor(AnchorKind.QUOTATION, span.in(draft.text()), theirs.source(), List.of(span)));
            }
        }
        return found;
    }
}
