package org.kith.insight.ties;

import org.kith.insight.Activity;
import org.kith.insight.AudienceFactor;
import org.kith.insight.DayEntry;
import org.kith.model.activity.InteractionType;

/**
 * The ways in which people are in touch, for the ladder and for the breadth of a tie (product.md §4, §8). What goes to
 * more than twenty is none of them, nor are follows, connections and invitations. Immutable.
 */
public enum Way {
    /** Where others can see it: likes, shares, comments, mentions, endorsements. */
    PUBLIC,
    /** One-to-one on a platform, and what was given to one person. */
    PRIVATE,
    /** One-to-one e-mail. */
    MAIL,
    /** One-to-one call. */
    CALL,
    /** In person, also with others. */
    MET;

    /** The way of an activity; null when it is none. */
    public static Way of(Activity activity) {
        return activity.recipients() > AudienceFactor.LARGEST ? null : of(activity.type(), activity.oneToOne());
    }

    /** The way of a day's entry; null when it is none. */
    public static Way of(DayEntry entry) {
        return entry.units() > 0 ? of(entry.type(), entry.oneToOne()) : null;
    }

    private static Way of(InteractionType type, boolean oneToOne) {
        return switch (type) {
            case LIKE, SHARE, ENDORSE, RECOMMEND -> PUBLIC;
            case QUOTE, COMMENT, MENTION -> oneToOne ? PRIVATE : PUBLIC;
            case MESSAGE, HELP, GIFT -> oneToOne ? PRIVATE : null;
            case EMAIL -> oneToOne ? MAIL : null;
            case CALL -> oneToOne ? CALL : null;
            case MEETING -> MET;
            default -> null;
        };
    }
}
