package org.kith.core.evidence;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.kith.insight.ledger.Unseen;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/** What cannot be seen, in words: "likes from them on LinkedIn". Pure; any thread. */
public final class UnseenWords {
    private UnseenWords() {
    }

    /**
     * A phrase each.
     *
     * @param platform the name of a platform by its id
     */
    public static List<String> of(Collection<Unseen> unseen, UnaryOperator<String> platform) {
        return unseen.stream().map(each -> NLS.bind(
                each.direction() == Direction.OUT ? Messages.Unseen_out : Messages.Unseen_in, kind(each.kind()),
                platform.apply(each.channel()))).toList();
    }

    private static String kind(SignalKind kind) {
        return switch (kind) {
            case LIKE -> Messages.Unseen_likes;
            case SHARE -> Messages.Unseen_shares;
            case COMMENT -> Messages.Unseen_comments;
            case MENTION -> Messages.Unseen_mentions;
            case FOLLOW -> Messages.Unseen_follows;
            case ENDORSEMENT -> Messages.Unseen_endorsements;
            case MESSAGE -> Messages.Unseen_messages;
        };
    }
}
