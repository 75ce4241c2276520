package org.kith.insight.letters;

import java.util.List;

/**
 * Something in a draft that is only true of its recipient. Immutable.
 *
 * @param kind   what it is
 * @param text   the fact as it is known; for a quotation the quoted words as they stand in the draft
 * @param source what proves it
 * @param spans  where it stands in the draft, in order; never empty
 */
public record Anchor(AnchorKind kind, String text, String source, List<Span> spans) {
    public Anchor {
        spans = List.copyOf(spans);
    }
}
