package org.kith.ui.preferences;

import org.kith.insight.Weights;

/** What the lines of the table of weights are called. */
final class WeightNames {
    private static final String LONG = ".long";

    private WeightNames() {
    }

    static String of(Weights.Line line) {
        return switch (line.type()) {
            case LIKE -> Messages.Weight_like;
            case FOLLOW -> Messages.Weight_follow;
            case MENTION -> Messages.Weight_mention;
            case ENDORSE -> Messages.Weight_endorse;
            case SHARE -> Messages.Weight_share;
            case QUOTE -> Messages.Weight_quote;
            case COMMENT -> line.key().endsWith(LONG) ? Messages.Weight_commentLong : Messages.Weight_comment;
            case MESSAGE -> Messages.Weight_message;
            case EMAIL -> Messages.Weight_email;
            case CALL -> Messages.Weight_call;
            case RECOMMEND -> Messages.Weight_recommend;
            case MEETING -> Messages.Weight_meeting;
            case INTRODUCE -> Messages.Weight_introduce;
            case HELP -> Messages.Weight_help;
            case GIFT -> Messages.Weight_gift;
            default -> line.key();
        };
    }
}
