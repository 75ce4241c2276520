package org.kith.store;

import java.util.Set;

/** Hears of commits. */
@FunctionalInterface
public interface StoreListener {
    /**
     * After a commit.
     *
     * @param uids         aggregates written, at most a few thousand
     * @param interactions whether interactions changed
     */
    void committed(Set<String> uids, boolean interactions);
}
