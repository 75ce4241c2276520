package org.kith.core.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.kith.model.activity.Direction;
import org.kith.model.activity.TimePrecision;

/**
 * A brief in sentences, for whoever prints or shows it. Immutable; any thread.
 */
public final class BriefWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final ZoneId zone;
    private final UnaryOperator<String> platforms;

    /** In a zone, with the shown name of each platform id. */
    public BriefWords(ZoneId zone, UnaryOperator<String> platforms) {
        this.zone = zone;
        this.platforms = platforms;
    }

    /** What the event is called. */
    public String title(Brief brief) {
        return brief.title().isEmpty() ? Messages.Words_untitled : brief.title();
    }

    /** When and where; empty when neither is known. */
    public String place(Brief brief) {
        String when = brief.start() == null ? "" : brief.allDay()
                ? WHOLE.format(brief.start().atZone(ZoneOffset.UTC)) : WHEN.format(brief.start().atZone(zone));
        return when.isEmpty() || brief.location().isEmpty() ? when + brief.location()
                : NLS.bind(Messages.Words_place, when, brief.location());
    }

    /** The figures in two sentences. */
    public String counts(Brief.Counts counts) {
        String attending = NLS.bind(Messages.Words_attending, counts.attending(), counts.connected());
        String known = NLS.bind(Messages.Words_known,
                new Object[] {counts.met(), counts.exchanged(), counts.neverSpoken(), counts.owed()});
        return counts.connected() == 0 ? attending : attending + " " + known;
    }

    /** How far we have come. */
    public String standing(BriefCard card) {
        String how = switch (card.standing()) {
            case MET -> Messages.Words_met;
            case EXCHANGED -> Messages.Words_exchanged;
            case NEVER_SPOKEN -> Messages.Words_neverSpoken;
        };
        return card.since() == null ? how : NLS.bind(card.standing() == Standing.NEVER_SPOKEN
                ? Messages.Words_firstSign : Messages.Words_since, how, DAY.format(card.since()));
    }

    /** Since when they wait; empty when they do not. */
    public String owed(BriefCard card) {
        return card.owed() == null ? "" : NLS.bind(Messages.Words_owed, day(card.owed()));
    }

    /** Where and since when. */
    public String connection(BriefCard.Connection one) {
        String place = platforms.apply(one.platform());
        String how = switch (one.kind()) {
            case CONNECTED -> NLS.bind(Messages.Words_connected, place);
            case BOTH_FOLLOW -> NLS.bind(Messages.Words_bothFollow, place);
            case THEY_FOLLOW -> NLS.bind(Messages.Words_theyFollow, place);
            case I_FOLLOW -> NLS.bind(Messages.Words_iFollow, place);
            case ACCOUNT -> NLS.bind(Messages.Words_account, place);
        };
        return one.since().isEmpty() ? how : NLS.bind(Messages.Words_connectedSince, how, since(one.since()));
    }

    /** When an exchange was; empty when unknown. */
    public String when(BriefCard.Exchange one) {
        if (one.at() == null) {
            return Messages.Words_undated;
        }
        return switch (one.precision()) {
            case MONTH -> MONTH.format(one.at().atZone(ZoneOffset.UTC));
            case YEAR -> Integer.toString(one.at().atZone(ZoneOffset.UTC).getYear());
            case DAY -> DAY.format(one.at().atZone(ZoneOffset.UTC));
            case NOT_BEFORE -> NLS.bind(Messages.Words_notBefore, day(one.at()));
            default -> day(one.at());
        };
    }

    /** Who did what, and where, without the text. */
    public String what(BriefCard.Exchange one) {
        boolean theirs = one.direction() == Direction.IN;
        String what = switch (one.type()) {
            case MESSAGE, EMAIL -> theirs ? Messages.Words_theyWrote : Messages.Words_iWrote;
            case COMMENT, MENTION, QUOTE -> theirs ? Messages.Words_theyReplied : Messages.Words_iReplied;
            case CALL -> Messages.Words_called;
            case MEETING -> Messages.Words_meeting;
            case LIKE -> theirs ? Messages.Words_theyLiked : Messages.Words_iLiked;
            case SHARE -> theirs ? Messages.Words_theyShared : Messages.Words_iShared;
            case ENDORSE, RECOMMEND -> theirs ? Messages.Words_theyEndorsed : Messages.Words_iEndorsed;
            case HELP, GIFT, INTRODUCE -> theirs ? Messages.Words_theyHelped : Messages.Words_iHelped;
            default -> one.direction() == Direction.MUTUAL ? Messages.Words_together
                    : theirs ? Messages.Words_theyDid : Messages.Words_iDid;
        };
        return NLS.bind(Messages.Words_where, what, platforms.apply(one.platform()));
    }

    /** A promise, whose, and until when. */
    public String promise(BriefCard.Vow one) {
        String words = NLS.bind(one.mine() ? Messages.Words_myPromise : Messages.Words_theirPromise, one.words());
        return one.due() == null ? words : NLS.bind(Messages.Words_due, words, day(one.due()));
    }

    /** Why an opener is allowed: its class, source and day. */
    public String why(Opener opener) {
        String level = switch (opener.level()) {
            case PUBLIC -> Messages.Words_public;
            case PRIVATE -> Messages.Words_private;
            case CONFIDENTIAL -> throw new IllegalArgumentException("a confidential opener");
        };
        String source = opener.key() != null ? platforms.apply(opener.source())
                : opener.source().equals("user") ? Messages.Words_entered : Messages.Words_imported;
        return opener.at() == null ? NLS.bind(Messages.Words_why, new Object[] {opener.why(), level, source})
                : NLS.bind(Messages.Words_whyDay, new Object[] {opener.why(), level, source, day(opener.at())});
    }

    /** What matching thinks of a guest; empty when nothing. */
    public String verdict(Brief.Stranger guest) {
        String reasons = String.join(", ", guest.reasons());
        return switch (guest.verdict()) {
            case PROBABLY, MATCHED -> reasons.isEmpty() ? Messages.Words_probably
                    : NLS.bind(Messages.Words_probablyWhy, reasons);
            case POSSIBLE -> reasons.isEmpty() ? Messages.Words_possible
                    : NLS.bind(Messages.Words_possibleWhy, reasons);
            case GUEST -> "";
        };
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    private static String since(String date) {
        return switch (date.length()) {
            case 10 -> date.charAt(0) == '-' ? date : DAY.format(LocalDate.parse(date));
            case 7 -> MONTH.format(LocalDate.parse(date + "-01"));
            default -> date;
        };
    }
}
