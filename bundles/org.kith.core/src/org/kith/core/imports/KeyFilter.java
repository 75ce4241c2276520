package org.kith.core.imports;

import java.util.Set;
import org.kith.core.identity.ContactKeys;
import org.kith.model.people.Person;
import org.kith.store.ContactKey;
import org.kith.store.StoreListener;

/**
 * Spares an import into a store without people the question who has an address: only those can that the import itself
 * brought. It gives up, and everything is asked, as soon as another writer commits. The filter is used by the writer's
 * thread; it hears of commits on theirs.
 */
final class KeyFilter implements StoreListener {
    private final LongSet own = new LongSet();
    private final Thread writer = Thread.currentThread();
    private volatile boolean open;

    /** A filter for a store that has people or has none. */
    KeyFilter(boolean people) {
        open = people;
    }

    /** Whether the store may know it. */
    boolean mayBeKnown(ContactKey key) {
        return open || own.contains(hash(key));
    }

    /** Hears of a person that is saved. */
    void saved(Person person) {
        if (!open) {
            ContactKeys.of(person).forEach(key -> own.add(hash(key)));
        }
    }

    /** Hears of an account that is somebody's. */
    void saved(ContactKey page) {
        if (!open) {
            own.add(hash(page));
        }
    }

    @Override
    public void committed(Set<String> uids, boolean interactions) {
        if (Thread.currentThread() != writer && !uids.isEmpty()) {
            open = true;
        }
    }

    private static long hash(ContactKey key) {
        long hash = key.kind().ordinal() + 1;
        for (int i = 0; i < key.value().length(); i++) {
            hash = (hash ^ key.value().charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
