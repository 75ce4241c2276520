package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one write transaction has done and not yet committed, over what the {@link State} knows. One thread. */
final class Tx {
    final Session session;
    final State state;
    final RollUps rollUps = new RollUps();
    /** Uids for listeners. */
    final Set<String> uids = new HashSet<>();
    /** Changes of the people index: uid to entry, null for gone. */
    final Map<String, PeopleIndex.Entry> people = new HashMap<>();
    /** Changes of the accounts' index: id to entry, null for gone. */
    final Map<Integer, AccountIndex.Entry> accounts = new HashMap<>();
    /** Runs after the commit: what memory learns. */
    final List<Runnable> onCommit = new ArrayList<>();
    Links links;
    boolean interactions;
    /** Whether what is derived was written: that alone is told to nobody. */
    boolean derived;
    /** Whether the cache of totals has what is not committed. */
    boolean totalsTouched;
    private final Map<String, Long> counters = new HashMap<>();
    private final Map<Integer, Boolean> own = new HashMap<>();

    Tx(Session session, State state) {
        this.session = session;
        this.state = state;
    }

    /** First of so many new internal ids, from 1. */
    long take(String name, int count) {
        long next = next(name);
        counters.put(State.NEXT + name, next + count);
        return next;
    }

    long next(String name) {
        return Math.max(1, counter(State.NEXT + name));
    }

    void count(String name, long delta) {
        if (delta != 0) {
            counters.put(name, counter(name) + delta);
        }
    }

    long counter(String name) {
        Long staged = counters.get(name);
        return staged != null ? staged : state.counters.getOrDefault(name, 0L);
    }

    boolean own(int account) {
        Boolean staged = own.get(account);
        return staged != null ? staged : state.own.contains(account);
    }

    /** Whether it was mine when this transaction began. */
    boolean wasOwn(int account) {
        return state.own.contains(account);
    }

    void setOwn(int account, boolean mine) throws SQLException {
        if (own(account) == mine) {
            return;
        }
        own.put(account, mine);
        session.run(mine ? "insert into OWN_ACCOUNT (account) values (?)"
                : "delete from OWN_ACCOUNT where account = ?", account);
    }

    /** Writes what is left to write. */
    void flush() throws SQLException {
        rollUps.flush(this);
        if (links != null) {
            links.flush();
        }
        for (Map.Entry<String, Long> counter : counters.entrySet()) {
            if (session.run("update COUNTER set n = ? where name = ?", counter.getValue(), counter.getKey()) == 0) {
                session.run("insert into COUNTER (n, name) values (?, ?)", counter.getValue(), counter.getKey());
            }
        }
    }

    /** Memory learns what is now on disk. */
    void committed() {
        state.counters.putAll(counters);
        own.forEach((account, mine) -> {
            if (mine) {
                state.own.add(account);
            } else {
                state.own.remove(account);
            }
        });
        onCommit.forEach(Runnable::run);
        if (state.known != null) {
            state.known.committed();
        }
    }

    /** Memory goes back to what is on disk. */
    void rolledBack() {
        if (state.known != null) {
            state.known.rolledBack();
        }
        if (totalsTouched) {
            state.totals = null;
        }
        state.accounts.clear();
    }
}
