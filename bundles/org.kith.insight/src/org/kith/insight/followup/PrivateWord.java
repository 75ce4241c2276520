package org.kith.insight.followup;

import java.util.EnumSet;
import java.util.Set;
import org.kith.insight.Activity;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.Channel;

/**
 * What counts as contact between two people alone: words or time for one person. A like of a private message, a
 * connection or an endorsement is one-to-one in the store, but nobody was written to. Pure; any thread.
 */
final class PrivateWord {
    private static final Set<InteractionType> WORDS = EnumSet.of(InteractionType.MESSAGE, InteractionType.EMAIL,
            InteractionType.CALL, InteractionType.MEETING, InteractionType.COMMENT, InteractionType.MENTION,
            InteractionType.QUOTE, InteractionType.HELP, InteractionType.GIFT);
    private static final Set<InteractionType> WRITTEN = EnumSet.of(InteractionType.MESSAGE, InteractionType.EMAIL,
            InteractionType.COMMENT, InteractionType.MENTION, InteractionType.QUOTE);

    private PrivateWord() {
    }

    static boolean is(Activity activity) {
        return activity.oneToOne() && WORDS.contains(activity.type());
    }

    static boolean written(Activity activity) {
        return activity.oneToOne() && WRITTEN.contains(activity.type());
    }

    static Channel channel(Activity activity) {
        return switch (activity.type()) {
            case EMAIL -> Channel.EMAIL;
            case CALL -> Channel.CALL;
            case MEETING, HELP, GIFT -> Channel.IN_PERSON;
            default -> Channel.MESSAGE;
        };
    }
}
