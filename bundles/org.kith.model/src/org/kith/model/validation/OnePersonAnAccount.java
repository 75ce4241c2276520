package org.kith.model.validation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.kith.model.people.Account;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.PeoplePackage;

/** An account belongs to at most one person at a time: one active link, and no two periods that overlap. */
final class OnePersonAnAccount extends TypedCheck<Account> {

    OnePersonAnAccount() {
        super("account.one-person", PeoplePackage.Literals.ACCOUNT, Account.class);
    }

    @Override
    void check(Account account, Report report) {
        List<IdentityLink> links = account.getLinks();
        if (links.stream().filter(IdentityLink::isActive).count() > 1) {
            report.error(PeoplePackage.Literals.ACCOUNT__LINKS,
                    NLS.bind(Messages.onePersonAnAccount_two, account.getUid()));
        }
        for (int i = 0; i < links.size(); i++) {
            for (int j = i + 1; j < links.size(); j++) {
                if (overlap(links.get(i), links.get(j))) {
                    report.error(PeoplePackage.Literals.ACCOUNT__LINKS,
                            NLS.bind(Messages.onePersonAnAccount_overlap, account.getUid()));
                }
            }
        }
    }

    private static boolean overlap(IdentityLink a, IdentityLink b) {
        if (Objects.equals(a.getPersonUid(), b.getPersonUid()) || a.getSince() == null || b.getSince() == null
                || a.isActive() && b.isActive()) {
            return false;
        }
        return endsAfter(a, b.getSince()) && endsAfter(b, a.getSince());
    }

    private static boolean endsAfter(IdentityLink link, Instant time) {
        return link.isActive() || link.getUntil() != null && link.getUntil().isAfter(time);
    }
}
