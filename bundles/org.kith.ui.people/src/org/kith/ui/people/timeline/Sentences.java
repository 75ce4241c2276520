package org.kith.ui.people.timeline;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.Audience;
import org.kith.model.activity.InteractionType;
import org.kith.ui.PlainText;

/** Who did what, in words: "Mei Tanaka commented on your post". Pure. */
final class Sentences {
    private Sentences() {
    }

    static String of(Happening entry) {
        InteractionType type = entry.what().type();
        String others = others(entry.others());
        return switch (entry.what().direction()) {
            case IN -> NLS.bind(entry.what().audience() == Audience.GROUP && type == InteractionType.MESSAGE
                    ? Messages.InGroup_MESSAGE : in(type), entry.actor() == null ? Messages.Name_Someone
                    : PlainText.isolated(entry.actor()));
            case OUT -> others == null ? outUnknown(type) : NLS.bind(out(type), others);
            case MUTUAL -> NLS.bind(mutual(type), partner(entry, others));
            default -> NLS.bind(elsewhere(type), entry.actor() == null ? Messages.Name_Someone
                    : PlainText.isolated(entry.actor()));
        };
    }

    private static String partner(Happening entry, String others) {
        if (others != null) {
            return others;
        }
        return entry.actor() == null || entry.isMine() ? Messages.Name_someone : PlainText.isolated(entry.actor());
    }

    /** Names as one says several; null for nobody. */
    static String others(List<String> names) {
        List<String> apart = names.stream().map(PlainText::isolated).toList();
        return switch (apart.size()) {
            case 0 -> null;
            case 1 -> apart.getFirst();
            case 2 -> NLS.bind(Messages.Name_two, apart.get(0), apart.get(1));
            case 3 -> NLS.bind(Messages.Name_three, apart.toArray());
            default -> NLS.bind(Messages.Name_many, new Object[] {apart.get(0), apart.get(1), apart.size() - 2});
        };
    }

    private static String mutual(InteractionType type) {
        return switch (type) {
            case MEETING -> Messages.Mutual_MEETING;
            case CALL -> Messages.Mutual_CALL;
            case CONNECT -> Messages.Mutual_CONNECT;
            default -> Messages.Mutual_other;
        };
    }

    private static String in(InteractionType type) {
        return switch (type) {
            case LIKE -> Messages.In_LIKE;
            case SHARE -> Messages.In_SHARE;
            case QUOTE -> Messages.In_QUOTE;
            case COMMENT -> Messages.In_COMMENT;
            case MENTION -> Messages.In_MENTION;
            case POST -> Messages.In_POST;
            case FOLLOW -> Messages.In_FOLLOW;
            case CONNECT -> Messages.In_CONNECT;
            case ENDORSE -> Messages.In_ENDORSE;
            case RECOMMEND -> Messages.In_RECOMMEND;
            case MESSAGE -> Messages.In_MESSAGE;
            case EMAIL -> Messages.In_EMAIL;
            case CALL -> Messages.In_CALL;
            case MEETING -> Messages.In_MEETING;
            case INTRODUCE -> Messages.In_INTRODUCE;
            case INVITE -> Messages.In_INVITE;
            case HELP -> Messages.In_HELP;
            case GIFT -> Messages.In_GIFT;
            default -> Messages.In_OTHER;
        };
    }

    private static String out(InteractionType type) {
        return switch (type) {
            case LIKE -> Messages.Out_LIKE;
            case SHARE -> Messages.Out_SHARE;
            case QUOTE -> Messages.Out_QUOTE;
            case COMMENT -> Messages.Out_COMMENT;
            case MENTION -> Messages.Out_MENTION;
            case POST -> Messages.Out_POST;
            case FOLLOW -> Messages.Out_FOLLOW;
            case CONNECT -> Messages.Out_CONNECT;
            case ENDORSE -> Messages.Out_ENDORSE;
            case RECOMMEND -> Messages.Out_RECOMMEND;
            case MESSAGE -> Messages.Out_MESSAGE;
            case EMAIL -> Messages.Out_EMAIL;
            case CALL -> Messages.Out_CALL;
            case MEETING -> Messages.Out_MEETING;
            case INTRODUCE -> Messages.Out_INTRODUCE;
            case INVITE -> Messages.Out_INVITE;
            case HELP -> Messages.Out_HELP;
            case GIFT -> Messages.Out_GIFT;
            default -> Messages.Out_OTHER;
        };
    }

    private static String outUnknown(InteractionType type) {
        return switch (type) {
            case LIKE -> Messages.OutUnknown_LIKE;
            case SHARE -> Messages.OutUnknown_SHARE;
            case QUOTE -> Messages.OutUnknown_QUOTE;
            case COMMENT -> Messages.OutUnknown_COMMENT;
            case MENTION -> Messages.OutUnknown_MENTION;
            case POST -> Messages.OutUnknown_POST;
            case FOLLOW -> Messages.OutUnknown_FOLLOW;
            case CONNECT -> Messages.OutUnknown_CONNECT;
            case ENDORSE -> Messages.OutUnknown_ENDORSE;
            case RECOMMEND -> Messages.OutUnknown_RECOMMEND;
            case MESSAGE -> Messages.OutUnknown_MESSAGE;
            case EMAIL -> Messages.OutUnknown_EMAIL;
            case CALL -> Messages.OutUnknown_CALL;
            case MEETING -> Messages.OutUnknown_MEETING;
            case INTRODUCE -> Messages.OutUnknown_INTRODUCE;
            case INVITE -> Messages.OutUnknown_INVITE;
            case HELP -> Messages.OutUnknown_HELP;
            case GIFT -> Messages.OutUnknown_GIFT;
            default -> Messages.OutUnknown_OTHER;
        };
    }

    private static String elsewhere(InteractionType type) {
        return switch (type) {
            case LIKE -> Messages.Others_LIKE;
            case SHARE -> Messages.Others_SHARE;
            case QUOTE -> Messages.Others_QUOTE;
            case COMMENT -> Messages.Others_COMMENT;
            case MENTION -> Messages.Others_MENTION;
            case POST -> Messages.Others_POST;
            case FOLLOW -> Messages.Others_FOLLOW;
            case CONNECT -> Messages.Others_CONNECT;
            case ENDORSE -> Messages.Others_ENDORSE;
            case RECOMMEND -> Messages.Others_RECOMMEND;
            case MESSAGE -> Messages.Others_MESSAGE;
            case EMAIL -> Messages.Others_EMAIL;
            case CALL -> Messages.Others_CALL;
            case MEETING -> Messages.Others_MEETING;
            case INTRODUCE -> Messages.Others_INTRODUCE;
            case INVITE -> Messages.Others_INVITE;
            case HELP -> Messages.Others_HELP;
            case GIFT -> Messages.Others_GIFT;
            default -> Messages.Others_OTHER;
        };
    }
}
