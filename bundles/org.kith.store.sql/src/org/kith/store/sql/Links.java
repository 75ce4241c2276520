package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.store.AggregateWrite;
import org.kith.store.Projection;

/**
 * Keeps the counters of people by platform: remembers on which platforms each person concerned was before the
 * transaction touched it, and compares at its end.
 */
final class Links {
    private final Tx tx;
    private final Map<String, Set<String>> before = new HashMap<>();

    private Links(Tx tx) {
        this.tx = tx;
    }

    /** The one of a transaction. */
    static Links of(Tx tx) {
        if (tx.links == null) {
            tx.links = new Links(tx);
        }
        return tx.links;
    }

    /** To be called before anything is written. */
    void before(List<AggregateWrite> writes, Map<String, AggregateWriter.Head> stored) throws SQLException {
        Set<String> touched = new HashSet<>();
        for (AggregateWrite write : writes) {
            if (write.projection() instanceof Projection.AccountView account && account.personUid() != null) {
                touched.add(account.personUid());
            }
            if (write.projection() instanceof Projection.PersonView) {
                AggregateWriter.Head head = stored.get(write.uid());
                if (head == null) {
                    before.putIfAbsent(write.uid(), Set.of());
                } else if (head.trashed() != write.trashed() || head.view() != ViewWriter.PERSON) {
                    touched.add(write.uid());
                }
            }
        }
        if (writes.isEmpty()) {
            stored.values().stream().filter(h -> h.view() == ViewWriter.PERSON).forEach(h -> touched.add(h.uid()));
        }
        List<Long> accounts = stored.values().stream().filter(h -> h.view() == ViewWriter.ACCOUNT)
                .map(AggregateWriter.Head::id).toList();
        InList.query(tx.session, "select person from ACCOUNT a" + tx.session.by("IX_ACCOUNT")
                + " where person is not null and id in", accounts, "", row -> touched.add(row.getString(1)));
        touched.removeAll(before.keySet());
        before.putAll(platforms(touched));
    }

    void flush() throws SQLException {
        Map<String, Set<String>> after = platforms(before.keySet());
        before.forEach((person, were) -> {
            Set<String> are = after.get(person);
            are.stream().filter(p -> !were.contains(p)).forEach(p -> tx.count(State.ON + p, 1));
            were.stream().filter(p -> !are.contains(p)).forEach(p -> tx.count(State.ON + p, -1));
        });
        before.clear();
    }

    /** Platforms of each person; none for one that is not there or in the trash. */
    private Map<String, Set<String>> platforms(Collection<String> people) throws SQLException {
        Session session = tx.session;
        Map<String, Set<String>> found = new HashMap<>();
        people.forEach(p -> found.put(p, new HashSet<>()));
        Set<String> linked = new HashSet<>();
        List<String[]> pairs = new ArrayList<>();
        InList.query(session, "select person, platform from ACCOUNT a" + session.by("IX_ACCOUNT_PERSON")
                + " where trashed = 0 and person in", people, "", row -> {
                    linked.add(row.getString(1));
                    pairs.add(new String[] {row.getString(1), row.getString(2)});
                });
        Set<String> living = new HashSet<>();
        InList.query(session, "select uid from AGGREGATE g" + session.by("IX_AGGREGATE_UID")
                + " where trashed = 0 and view_kind = " + ViewWriter.PERSON + " and uid in", linked, "",
                row -> living.add(row.getString(1)));
        for (String[] pair : pairs) {
            if (living.contains(pair[0])) {
                found.get(pair[0]).add(pair[1]);
            }
        }
        return found;
    }
}
