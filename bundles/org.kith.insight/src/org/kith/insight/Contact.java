package org.kith.insight;

import java.util.EnumSet;
import java.util.Set;
import org.kith.model.activity.InteractionType;

/**
 * What counts as contact between two people alone (product.md §4 and §8): words, time or a deed for one person. A like
 * of a private message, a connection or an endorsement may be one-to-one in the store, but nobody was written to. Pure;
 * any thread.
 */
public final class Contact {
    private static final Set<InteractionType> CONTACT = EnumSet.of(InteractionType.MESSAGE, InteractionType.EMAIL,
            InteractionType.CALL, InteractionType.MEETING, InteractionType.COMMENT, InteractionType.MENTION,
            InteractionType.QUOTE, InteractionType.HELP, InteractionType.GIFT);
    private static final Set<InteractionType> WRITTEN = EnumSet.of(InteractionType.MESSAGE, InteractionType.EMAIL,
            InteractionType.COMMENT, InteractionType.MENTION, InteractionType.QUOTE);

    private Contact() {
    }

    /** Whether it was one-to-one contact. */
    public static boolean is(InteractionType type, boolean oneToOne) {
        return oneToOne && CONTACT.contains(type);
    }

    /** Whether it was one-to-one contact; what went to a crowd is none, whatever its audience says. */
    public static boolean is(Activity activity) {
        return is(activity.type(), activity.oneToOne()) && activity.recipients() <= AudienceFactor.LARGEST;
    }

    /** Whether it was words for one person, which want an answer. */
    public static boolean written(Activity activity) {
        return is(activity) && WRITTEN.contains(activity.type());
    }
}
