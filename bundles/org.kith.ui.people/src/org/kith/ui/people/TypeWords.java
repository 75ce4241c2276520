package org.kith.ui.people;

import org.kith.model.activity.InteractionType;

/** Interaction types as people say them. Pure. */
final class TypeWords {
    private TypeWords() {
    }

    static String of(InteractionType type) {
        return switch (type) {
            case LIKE -> Messages.Type_LIKE;
            case SHARE -> Messages.Type_SHARE;
            case QUOTE -> Messages.Type_QUOTE;
            case COMMENT -> Messages.Type_COMMENT;
            case MENTION -> Messages.Type_MENTION;
            case POST -> Messages.Type_POST;
            case FOLLOW -> Messages.Type_FOLLOW;
            case CONNECT -> Messages.Type_CONNECT;
            case ENDORSE -> Messages.Type_ENDORSE;
            case RECOMMEND -> Messages.Type_RECOMMEND;
            case MESSAGE -> Messages.Type_MESSAGE;
            case EMAIL -> Messages.Type_EMAIL;
            case CALL -> Messages.Type_CALL;
            case MEETING -> Messages.Type_MEETING;
            case INTRODUCE -> Messages.Type_INTRODUCE;
            case INVITE -> Messages.Type_INVITE;
            case HELP -> Messages.Type_HELP;
            case GIFT -> Messages.Type_GIFT;
            default -> Messages.Type_OTHER;
        };
    }
}
