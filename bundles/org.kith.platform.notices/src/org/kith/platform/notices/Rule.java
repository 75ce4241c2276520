package org.kith.platform.notices;

import java.util.List;
import java.util.regex.Pattern;
import org.kith.model.activity.InteractionType;

/**
 * How a platform's notices of one kind look. Immutable.
 *
 * @param type     what happened; null for what is known and passed over
 * @param subjects wordings of the subject, any of which does
 * @param headers  headers with values that do instead of a subject
 * @param unless   wordings at the body's beginning that make it no notice of this kind
 * @param bodies   wordings in the body that tell more of who did it
 * @param texts    where the words of the other stand in the body, the first that fits
 * @param key      the interaction's key where it has one of its own; may be null
 */
record Rule(InteractionType type, List<Pattern> subjects, List<Header> headers, List<Pattern> unless,
        List<Pattern> bodies, List<TextPlace> texts, String key) {
    /** A header of the mail that has a value. */
    record Header(String name, String value) {
    }

    /**
     * Where the other's words stand.
     *
     * @param how     in lines that begin with {@code >}, before a mark, or at the place of a wording
     * @param pattern the mark or the wording; null for quoted lines
     */
    record TextPlace(How how, Pattern pattern) {
        /** Ways to find them. */
        enum How {
            QUOTED, BEFORE, AT
        }
    }
}
