package org.kith.core.brief;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.PartialDates;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.people.Account;
import org.kith.model.people.PartialDate;
import org.kith.model.people.Ternary;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.PersonRow;
import org.kith.store.TimelineFilter;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/**
 * Where a person and I are connected, and since when, as far as the platforms tell: by what an account says of itself,
 * else by the day on which it was connected or followed.
 */
final class Connections {
    private static final int MOST = 6;
    private static final int ROWS = 100;
    private static final TimelineFilter TIES = TimelineFilter.ALL
            .ofTypes(Set.of(InteractionType.CONNECT, InteractionType.FOLLOW));

    private final Map<String, String> connected = new HashMap<>();
    private final Map<String, String> theirs = new HashMap<>();
    private final Map<String, String> mine = new HashMap<>();

    private Connections() {
    }

    static List<BriefCard.Connection> of(Session session, PersonRow person, Instant until) throws CoreException {
        Connections ties = new Connections();
        for (TimelineRow row : session.store().timeline(TimelineQuery.of(person.uid(), ROWS).only(TIES))) {
            ties.take(row.interaction(), until);
        }
        List<BriefCard.Connection> found = new ArrayList<>();
        for (AccountRow row : person.accounts()) {
            String platform = row.key().platform();
            if (ContactKeys.MAIL.equals(platform) || RecordContact.PLATFORM.equals(platform) || found.size() >= MOST) {
                continue;
            }
            Optional<Account> account = session.documents().load(row.uid(), Account.class);
            if (account.isPresent()) {
                found.add(ties.connection(account.get()));
            }
        }
        return found;
    }

    /** Latest first, so that the earliest stays. */
    private void take(InteractionRow row, Instant until) {
        String day = "";
        if (row.published() != InteractionRow.NO_TIME) {
            Instant at = Instant.ofEpochMilli(row.published());
            if (at.isAfter(until)) {
                return;
            }
            String date = at.atZone(ZoneOffset.UTC).toLocalDate().toString();
            day = switch (row.precision()) {
                case EXACT, DAY -> date;
                case MONTH -> date.substring(0, 7);
                case YEAR -> date.substring(0, 4);
                default -> "";
            };
        }
        if (row.type() == InteractionType.CONNECT) {
            connected.put(row.platform(), day);
        } else if (row.direction() == Direction.IN) {
            theirs.put(row.platform(), day);
        } else if (row.direction() == Direction.OUT) {
            mine.put(row.platform(), day);
        }
    }

    private BriefCard.Connection connection(Account one) {
        String platform = one.getPlatform();
        if (one.getConnected() == Ternary.YES || connected.containsKey(platform)) {
            return made(one, BriefCard.Connection.Kind.CONNECTED, one.getConnectedSince(), connected.get(platform));
        }
        boolean they = one.getFollowsMe() == Ternary.YES
                || one.getFollowsMe() == Ternary.UNKNOWN && theirs.containsKey(platform);
        boolean me = one.getIFollow() == Ternary.YES
                || one.getIFollow() == Ternary.UNKNOWN && mine.containsKey(platform);
        if (they) {
            return made(one, me ? BriefCard.Connection.Kind.BOTH_FOLLOW : BriefCard.Connection.Kind.THEY_FOLLOW,
                    one.getFollowsMeSince(), theirs.get(platform));
        }
        return me ? made(one, BriefCard.Connection.Kind.I_FOLLOW, one.getIFollowSince(), mine.get(platform))
                : made(one, BriefCard.Connection.Kind.ACCOUNT, null, null);
    }

    private static BriefCard.Connection made(Account one, BriefCard.Connection.Kind kind, PartialDate since,
            String seen) {
        String day = since != null ? PartialDates.format(since) : seen == null ? "" : seen;
        return new BriefCard.Connection(one.getPlatform(), kind, BriefReader.text(one.getUsername()), day);
    }
}
