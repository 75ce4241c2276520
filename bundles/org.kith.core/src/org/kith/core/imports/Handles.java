package org.kith.core.imports;

import java.time.Instant;
import org.kith.model.people.Account;
import org.kith.model.people.Handle;
import org.kith.model.people.PeopleFactory;

/** Keeps the history of an account's user names. Stateless. */
final class Handles {
    private Handles() {
    }

    /**
     * Notes that an account bore a handle.
     *
     * @param at      when; null when unknown, then it never replaces the present one
     * @param current whether the source says that it is the present one
     * @return whether anything is new
     */
    static boolean seen(Account account, String handle, Instant at, boolean current, String source) {
        if (known(account, handle)) {
            return false;
        }
        Handle fresh = PeopleFactory.eINSTANCE.createHandle();
        fresh.setUsername(handle);
        fresh.setSource(source);
        fresh.setFrom(at);
        Handle present = present(account);
        boolean later = at != null && (present == null || present.getFrom() == null
                || !at.isBefore(present.getFrom()));
        if (account.getUsername() == null || current || later) {
            if (present != null && at != null) {
                present.setUntil(at);
            }
            account.setUsername(handle);
        } else if (present != null) {
            fresh.setUntil(present.getFrom());
        }
        account.getHandles().add(fresh);
        return true;
    }

    /** Notes an earlier handle of which no time is known. */
    static boolean former(Account account, String handle, String source) {
        if (known(account, handle)) {
            return false;
        }
        Handle fresh = PeopleFactory.eINSTANCE.createHandle();
        fresh.setUsername(handle);
        fresh.setSource(source);
        account.getHandles().add(fresh);
        return true;
    }

    private static boolean known(Account account, String handle) {
        return handle.equalsIgnoreCase(account.getUsername())
                || account.getHandles().stream().anyMatch(one -> handle.equalsIgnoreCase(one.getUsername()));
    }

    private static Handle present(Account account) {
        return account.getHandles().stream().filter(one -> one.getUsername() != null
                && one.getUsername().equalsIgnoreCase(account.getUsername())).findFirst().orElse(null);
    }
}
