package org.kith.core.imports;

import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.ConversationRecord;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.GatheringRecord;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Origin;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.TimePrecision;

/** Refuses records that break the contract of the SPI, before they can do harm. Stateless. */
final class RecordCheck {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private RecordCheck() {
    }

    /** The record, mended where a time is impossible; null when it cannot be used, which is then a problem. */
    static Object checked(Object record, String bundle, Consumer<Problem> problems) {
        String wrong = wrong(record);
        if (wrong != null) {
            problems.accept(Problem.at(Problem.Code.INVALID_VALUE, origin(record),
                    NLS.bind(Messages.RecordCheck_unusable, bundle, wrong)));
            return null;
        }
        if (record instanceof InteractionRecord one && (outside(one.published()) || outside(one.end()))) {
            problems.accept(Problem.at(Problem.Code.INVALID_VALUE, origin(record),
                    NLS.bind(Messages.RecordCheck_time, outside(one.published()) ? one.published() : one.end())));
            return mended(one);
        }
        return record;
    }

    private static String wrong(Object record) {
        return switch (record) {
            case InteractionRecord one -> one.type() == null ? "an interaction without a type"
                    : blank(one.platform()) ? "an interaction without a platform"
                    : one.targets() == null || one.targets().stream().anyMatch(each -> each == null
                            || each.account() == null) ? "an interaction without its targets" : null;
            case PersonRecord one -> one.person() == null ? "a person without content"
                    : one.accounts() == null || one.accounts().stream().anyMatch(RecordCheck::unusable)
                            ? "a person with an account that has no key"
                    : one.photos() == null ? "a person without a list of photos" : null;
            case AccountRecord one -> unusable(one) ? "an account without platform or key" : null;
            case OwnerRecord one -> one.account() != null && unusable(one.account())
                    ? "an owner whose account has no key"
                    : one.names() == null || one.emails() == null ? "an owner without names" : null;
            case ConversationRecord one -> blank(one.platform()) || blank(one.key()) || one.members() == null
                    ? "a conversation without a key" : null;
            case GatheringRecord one -> one.gathering() == null || blank(one.key()) ? "an event without a key"
                    : one.accounts() == null || one.accounts().stream().anyMatch(RecordCheck::unusable)
                            ? "an event with an account that has no key" : null;
            case CoverageRecord one -> one.kind() == null || one.direction() == null || one.state() == null
                    ? "a coverage without kind, direction or state" : null;
            case Problem one -> one.code() == null ? "a problem without a code" : null;
            default -> "nothing at all";
        };
    }

    private static boolean unusable(AccountRecord account) {
        return account == null || blank(account.platform()) || blank(account.key()) || account.emails() == null
                || account.formerHandles() == null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean outside(Instant time) {
        return time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST));
    }

    private static Origin origin(Object record) {
        Origin origin = switch (record) {
            case InteractionRecord one -> one.origin();
            case PersonRecord one -> one.origin();
            case AccountRecord one -> one.origin();
            case GatheringRecord one -> one.origin();
            default -> null;
        };
        return origin == null ? Origin.in("") : origin;
    }

    private static InteractionRecord mended(InteractionRecord r) {
        boolean bad = outside(r.published());
        return new InteractionRecord(r.platform(), r.key(), r.type(), r.actor(), r.targets(),
                bad ? null : r.published(), bad ? TimePrecision.UNKNOWN : r.precision(),
                outside(r.end()) ? null : r.end(), r.audience(), r.recipients(), r.object(), r.inReplyTo(),
                r.conversation(), r.summary(), r.text(), r.link(), r.origin());
    }
}
