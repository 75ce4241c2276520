package org.kith.core.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.PartialDates;
import org.kith.model.people.Account;
import org.kith.model.people.PartialDate;
import org.kith.model.people.Ternary;
import org.kith.store.AccountRow;
import org.kith.store.PersonRow;

/** Where a person and I are connected, and since when, as far as the platforms tell. */
final class Connections {
    private static final int MOST = 6;

    private Connections() {
    }

    static List<BriefCard.Connection> of(Session session, PersonRow person) throws CoreException {
        List<BriefCard.Connection> found = new ArrayList<>();
        for (AccountRow row : person.accounts()) {
            String platform = row.key().platform();
            if (ContactKeys.MAIL.equals(platform) || RecordContact.PLATFORM.equals(platform) || found.size() >= MOST) {
                continue;
            }
            Optional<Account> account = session.documents().load(row.uid(), Account.class);
            if (account.isPresent()) {
                found.add(connection(account.get()));
            }
        }
        return found;
    }

    private static BriefCard.Connection connection(Account one) {
        String handle = BriefReader.text(one.getUsername());
        if (one.getConnected() == Ternary.YES) {
            return made(one, BriefCard.Connection.Kind.CONNECTED, handle, one.getConnectedSince());
        }
        boolean they = one.getFollowsMe() == Ternary.YES;
        boolean mine = one.getIFollow() == Ternary.YES;
        if (they && mine) {
            return made(one, BriefCard.Connection.Kind.BOTH_FOLLOW, handle, one.getIFollowSince());
        }
        if (they) {
            return made(one, BriefCard.Connection.Kind.THEY_FOLLOW, handle, one.getFollowsMeSince());
        }
        return mine ? made(one, BriefCard.Connection.Kind.I_FOLLOW, handle, one.getIFollowSince())
                : made(one, BriefCard.Connection.Kind.ACCOUNT, handle, null);
    }

    private static BriefCard.Connection made(Account one, BriefCard.Connection.Kind kind, String handle,
            PartialDate since) {
        return new BriefCard.Connection(one.getPlatform(), kind, handle,
                since == null ? "" : PartialDates.format(since));
    }
}
