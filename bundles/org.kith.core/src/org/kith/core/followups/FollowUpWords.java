package org.kith.core.followups;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kith.core.evidence.Piece;
import org.kith.insight.followup.Row;
import org.kith.insight.followup.Trigger;
import org.kith.store.PersonRow;

/** Why now, in a sentence. Pure; any thread. */
final class FollowUpWords {
    private static final int LONGEST = 120;
    private static final int TAGS = 2;

    /** "Asked on your post: “Can I join?” · never one-on-one yet · client". */
    String why(Row row, List<Piece> pieces, PersonRow person) {
        Map<String, Piece> byKey = pieces.stream().collect(Collectors.toMap(one -> one.activity().key(), one -> one,
                (one, other) -> one));
        StringBuilder words = new StringBuilder(trigger(row.first(), byKey));
        int more = row.triggers().size() - 1;
        if (more > 0) {
            add(words, more == 1 ? Messages.Why_oneMore : NLS.bind(Messages.Why_more, Integer.toString(more)));
        }
        if (row.neverOneToOne()) {
            add(words, Messages.Why_never);
        }
        person.tags().stream().limit(TAGS).forEach(tag -> add(words, tag));
        return words.toString();
    }

    private static void add(StringBuilder words, String more) {
        words.append(Messages.Why_separator).append(more);
    }

    private static String trigger(Trigger trigger, Map<String, Piece> pieces) {
        String text = trigger.keys().isEmpty() || !pieces.containsKey(trigger.keys().getLast()) ? ""
                : snippet(pieces.get(trigger.keys().getLast()).activity().text());
        return switch (trigger.kind()) {
            case SHARE -> Messages.Why_share;
            case QUOTE -> said(Messages.Why_quote, Messages.Why_quoteText, text);
            case COMMENT -> trigger.question() ? said(Messages.Why_asked, Messages.Why_askedText, text)
                    : said(Messages.Why_comment, Messages.Why_commentText, text);
            case MENTION -> said(Messages.Why_mention, Messages.Why_mentionText, text);
            case LIKES -> NLS.bind(Messages.Why_likes, Integer.toString(trigger.keys().size()));
            case FOLLOW -> Messages.Why_follow;
            case OPEN_TURN -> trigger.question() ? said(Messages.Why_turnAsked, Messages.Why_turnAskedText, text)
                    : said(Messages.Why_turn, Messages.Why_turnText, text);
            case MET -> Messages.Why_met;
        };
    }

    private static String said(String without, String with, String text) {
        return text.isEmpty() ? without : NLS.bind(with, text);
    }

    private static String snippet(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + "\u2026";
    }
}
