package org.kith.insight.letters;

import java.util.Objects;

/**
 * Something that is true of the recipient. Immutable.
 *
 * @param kind     what it is
 * @param text     as it is written: a title, name or note; for {@link AnchorKind#QUOTATION} all that they wrote
 * @param source   what proves it: the key of an interaction, the uid of an event, person or fact
 * @param sharedBy of how many contacts it is true, this one among them; null when unknown, then it counts
 */
public record PersonalFact(AnchorKind kind, String text, String source, Integer sharedBy) {
    /** True of more contacts than this, it is not personal: a handful. */
    public static final int HANDFUL = 5;

    public PersonalFact {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(source);
    }

    /** Whether it is true of too many to be personal. */
    public boolean common() {
        return sharedBy != null && sharedBy > HANDFUL;
    }
}
