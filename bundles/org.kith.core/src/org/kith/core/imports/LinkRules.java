package org.kith.core.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.NameAgreement;
import org.kith.model.people.Account;
import org.kith.model.people.DecidedBy;
import org.kith.model.people.Person;
import org.kith.store.ContactKey;

/**
 * Whose an account is, by the same profile address, by the same home page and name, or by the same e-mail address. Two
 * who share the address stop it, names that disagree stop the last two rules, and an account becomes mine only where I
 * named its address myself. Used by the writer's thread.
 */
final class LinkRules {
    private static final double BY_PROFILE = .95;
    private static final double BY_EMAIL = .9;
    private static final double BY_HOME_PAGE = .9;
    private static final String SAME_HOME_PAGE = "same home page and name";

    private final ImportRun run;
    private final AccountBook.Page page;
    private final WorkingSet set;
    private final Candidates candidates;

    LinkRules(ImportRun run, AccountBook.Page page, WorkingSet set, Candidates candidates) {
        this.run = run;
        this.page = page;
        this.set = set;
        this.candidates = candidates;
    }

    /** The keys by which an account may be linked. */
    static Set<ContactKey> keys(Account account, List<String> emails) {
        Set<ContactKey> keys = new LinkedHashSet<>(ContactKeys.of(account));
        emails.forEach(email -> ContactKeys.email(email).ifPresent(keys::add));
        return keys;
    }

    /** Links an account that is nobody's if exactly one person has its address. */
    void apply(AccountEntry entry, List<String> emails) throws CoreException {
        if (entry.personUid != null || entry.gone || entry == run.owner) {
            return;
        }
        Account account = set.get(entry.uid, Account.class);
        if (account == null) {
            return;
        }
        Optional<ContactKey> profile = ContactKeys.page(account.getPlatform(), account.getUsername(),
                account.getUri());
        Set<String> byProfile = profile.map(candidates::with).orElse(Set.of());
        if (byProfile.size() == 1) {
            page.link(entry, byProfile.iterator().next(), GatheringBook.SAME_PROFILE, DecidedBy.RULE, BY_PROFILE);
            return;
        }
        if (byHomePage(entry, account)) {
            return;
        }
        Set<String> byEmail = new LinkedHashSet<>();
        for (ContactKey key : keys(account, emails)) {
            if (key.kind() == ContactKey.Kind.EMAIL) {
                byEmail.addAll(candidates.with(key));
            }
        }
        boolean mail = ContactKeys.MAIL.equals(account.getPlatform());
        if (byEmail.size() != 1) {
            return;
        }
        String uid = byEmail.iterator().next();
        Person person = set.get(uid, Person.class);
        if (person == null || uid.equals(run.me.personUid()) && !mail
                || !NameAgreement.possible(account.getDisplayName(), person.getFormattedName())
                        && !uid.equals(run.me.personUid())) {
            return;
        }
        page.link(entry, uid, GatheringBook.SAME_EMAIL, DecidedBy.RULE, BY_EMAIL);
        if (uid.equals(run.me.personUid())) {
            entry.own = true;
        }
    }

    /** A company's home page is on many cards, and may be on one only: the names must be given and agree. */
    private boolean byHomePage(AccountEntry entry, Account account) throws CoreException {
        Set<String> people = ContactKeys.home(account.getUri()).map(candidates::with).orElse(Set.of());
        String name = account.getDisplayName();
        if (people.size() != 1 || name == null || name.isBlank()) {
            return false;
        }
        String uid = people.iterator().next();
        Person person = set.get(uid, Person.class);
        boolean named = person != null && person.getFormattedName() != null && !person.getFormattedName().isBlank();
        if (!named || !NameAgreement.possible(name, person.getFormattedName())) {
            return false;
        }
        page.link(entry, uid, SAME_HOME_PAGE, DecidedBy.RULE, BY_HOME_PAGE);
        return true;
    }
}
