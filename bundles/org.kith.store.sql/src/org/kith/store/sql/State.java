package org.kith.store.sql;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kith.store.AccountKey;
import org.kith.store.KnownAccount;

/**
 * What the writer remembers between transactions so that an import asks the disk for little: all of it is as committed,
 * loaded when first wanted, and thrown away when a commit fails. Used by the thread that holds the writing.
 */
final class State {
    private static final int ACCOUNTS = 150_000;

    /** Names of counters; the rest are {@link #ON} and a platform. */
    static final String PEOPLE = "people";
    static final String ACCOUNT = "accounts";
    static final String EVENTS = "events";
    static final String INTERACTIONS = "interactions";
    static final String ON = "on.";
    /** Next internal ids. */
    static final String NEXT = "next.";

    Map<String, Long> counters;
    Set<Integer> own;
    Known known;
    /** Hashes of the ledger's keys; null until an import makes it worth loading. */
    LongSet ledger;
    /** Totals of accounts; null until an import makes it worth loading. */
    TotalCache totals;
    final Map<AccountKey, KnownAccount> accounts = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountKey, KnownAccount> eldest) {
            return size() > ACCOUNTS;
        }
    };

    void load(Session session) throws SQLException {
        if (counters == null) {
            Map<String, Long> read = new HashMap<>();
            session.list("select name, n from COUNTER", r -> read.put(r.getString(1), r.getLong(2)));
            own = new HashSet<>(session.list("select account from OWN_ACCOUNT", r -> r.getInt(1)));
            counters = read;
        }
    }

    /** Forgets everything: what is on disk is not known for sure. */
    void forget() {
        counters = null;
        own = null;
        known = null;
        ledger = null;
        totals = null;
        accounts.clear();
    }
}
