package org.kith.core.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.InteractionRow;
import org.kith.store.LinkedAccount;
import org.kith.store.Store;

/**
 * Whose account is whose, everybody's at once, for passes over many interactions. Taken anew for each pass; any thread.
 */
public final class People {
    private final Map<Integer, LinkedAccount> accounts = new HashMap<>();

    private People(Collection<LinkedAccount> linked) {
        linked.forEach(one -> accounts.put(one.account(), one));
    }

    /** Reads everybody's. */
    public static People read(Store store) throws CoreException {
        return new People(store.linkedAccounts());
    }

    /** The person of an account; null when it is mine or nobody's. */
    public String person(int account) {
        LinkedAccount linked = accounts.get(account);
        return linked == null ? null : linked.personUid();
    }

    /** All linked accounts. */
    public Collection<LinkedAccount> accounts() {
        return accounts.values();
    }

    /**
     * With whom an interaction was: who did it when it came in, to whom it went when it went out, everybody when it was
     * mutual; nobody when others did it without me. People without a contact are left out.
     */
    public Set<String> of(InteractionRow row) {
        return switch (row.direction()) {
            case IN -> row.actor() == 0 || person(row.actor()) == null ? Set.of() : Set.of(person(row.actor()));
            case OUT -> targets(row, null);
            case MUTUAL -> targets(row, person(row.actor()));
            case NONE -> Set.of();
        };
    }

    private Set<String> targets(InteractionRow row, String actor) {
        List<InteractionRow.Target> targets = row.targets();
        if (targets.size() == 1) {
            String person = person(targets.getFirst().account());
            return person == null ? actor == null ? Set.of() : Set.of(actor)
                    : actor == null || actor.equals(person) ? Set.of(person) : Set.of(actor, person);
        }
        Set<String> found = new LinkedHashSet<>();
        if (actor != null) {
            found.add(actor);
        }
        targets.forEach(target -> {
            String person = person(target.account());
            if (person != null) {
                found.add(person);
            }
        });
        return found;
    }
}
