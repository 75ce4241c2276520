package org.kith.core.session;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.Uids;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.Person;
import org.kith.model.people.Workspace;
import org.kith.store.AccountKey;
import org.kith.store.AccountRow;
import org.kith.store.Store;

/**
 * Who I am, as known at one time: needed before any direction is right. A value; taken anew after it changed.
 *
 * @param personUid the person that is me; null while nobody was named
 * @param names     my names, the shown one first
 * @param emails    my addresses, lower case
 * @param accounts  my accounts
 */
public record Me(String personUid, Set<String> names, Set<String> emails, List<AccountRow> accounts) {
    /** Nobody yet. */
    public static final Me NOBODY = new Me(null, Set.of(), Set.of(), List.of());

    static Me load(Store store, Documents documents) throws CoreException {
        Optional<Workspace> workspace = documents.load(Uids.WORKSPACE, Workspace.class);
        String uid = workspace.map(Workspace::getMeUid).orElse(null);
        Optional<Person> person = documents.load(uid, Person.class);
        if (person.isEmpty()) {
            return NOBODY;
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> emails = new LinkedHashSet<>();
        if (person.get().getFormattedName() != null) {
            names.add(person.get().getFormattedName());
        }
        names.addAll(person.get().getNicknames());
        person.get().getContactPoints().stream().filter(point -> point.getKind() == ContactPointKind.EMAIL)
                .forEach(point -> ContactKeys.email(point.getValue()).ifPresent(key -> emails.add(key.value())));
        return new Me(uid, Collections.unmodifiableSet(names), Collections.unmodifiableSet(emails), store.accountsOf(uid));
    }

    /** Whether an account of that platform is mine already. */
    public boolean isOn(String platform) {
        return accounts.stream().anyMatch(one -> one.key().platform().equals(platform));
    }

    /** Whether this account is mine. */
    public boolean owns(AccountKey key) {
        return accounts.stream().anyMatch(one -> one.key().equals(key));
    }
}
