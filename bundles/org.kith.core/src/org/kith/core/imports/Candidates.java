package org.kith.core.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.model.people.Person;
import org.kith.store.ContactKey;
import org.kith.store.KnownAccount;
import org.kith.store.Writing;

/** People by contact key: those in the store, looked up once a chunk, and those that the chunk itself brought. */
final class Candidates {
    private final Map<ContactKey, Set<String>> people = new HashMap<>();
    private final KeyFilter filter;

    Candidates(KeyFilter filter) {
        this.filter = filter;
    }

    /** Looks several keys up at once. */
    void load(Collection<ContactKey> keys, Writing writing) throws CoreException {
        List<ContactKey> wanted = keys.stream().filter(key -> !people.containsKey(key) && filter.mayBeKnown(key))
                .distinct().toList();
        if (wanted.isEmpty()) {
            return;
        }
        Map<ContactKey, List<String>> found = writing.people(wanted);
        for (ContactKey key : wanted) {
            people.put(key, new LinkedHashSet<>(found.getOrDefault(key, List.of())));
        }
        List<ContactKey> pages = wanted.stream().filter(key -> key.kind() == ContactKey.Kind.PROFILE).toList();
        if (!pages.isEmpty()) {
            writing.accountsWith(pages).forEach((key, accounts) -> accounts.stream().map(KnownAccount::personUid)
                    .filter(Objects::nonNull).forEach(people.get(key)::add));
        }
    }

    /** Adds a person whom the chunk made or changed. */
    void add(Person person) {
        for (ContactKey key : ContactKeys.of(person)) {
            people.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(person.getUid());
        }
    }

    /** Adds the owner of an account whom the chunk found. */
    void add(ContactKey key, String person) {
        people.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(person);
    }

    /** All who have one of the keys. */
    List<String> with(Collection<ContactKey> keys) {
        Set<String> all = new LinkedHashSet<>();
        keys.forEach(key -> all.addAll(people.getOrDefault(key, Set.of())));
        return new ArrayList<>(all);
    }

    Set<String> with(ContactKey key) {
        return people.getOrDefault(key, Set.of());
    }
}
