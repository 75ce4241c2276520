package org.kith.ui.evidence;

import org.kith.model.activity.InteractionType;

/** One interaction of a kind, as people call it. Pure; any thread. */
public final class KindWords {
    private KindWords() {
    }

    /** "Comment", "Private message". */
    public static String of(InteractionType type) {
        return switch (type) {
            case LIKE -> Messages.Kind_LIKE;
            case SHARE -> Messages.Kind_SHARE;
            case QUOTE -> Messages.Kind_QUOTE;
            case COMMENT -> Messages.Kind_COMMENT;
            case MENTION -> Messages.Kind_MENTION;
            case POST -> Messages.Kind_POST;
            case FOLLOW -> Messages.Kind_FOLLOW;
            case CONNECT -> Messages.Kind_CONNECT;
            case ENDORSE -> Messages.Kind_ENDORSE;
            case RECOMMEND -> Messages.Kind_RECOMMEND;
            case MESSAGE -> Messages.Kind_MESSAGE;
            case EMAIL -> Messages.Kind_EMAIL;
            case CALL -> Messages.Kind_CALL;
            case MEETING -> Messages.Kind_MEETING;
            case INTRODUCE -> Messages.Kind_INTRODUCE;
            case INVITE -> Messages.Kind_INVITE;
            case HELP -> Messages.Kind_HELP;
            case GIFT -> Messages.Kind_GIFT;
            default -> Messages.Kind_OTHER;
        };
    }
}
