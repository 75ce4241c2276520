package org.kith.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.store.PeopleQuery;

/**
 * Sort keys and folded texts of all people in memory, so that filtering as one types reads no disk. Loaded when first
 * asked, then kept up by commits. Safe for any thread.
 */
final class PeopleIndex {
    record Entry(String uid, String sortKey, String organization, String search, boolean trashed) {
        private static final Comparator<Entry> NAME = Comparator.comparing(Entry::sortKey).thenComparing(Entry::uid);
    }

    private Map<String, Entry> entries;
    private final Map<PeopleQuery.Order, List<Entry>> sorted = new EnumMap<>(PeopleQuery.Order.class);

    synchronized void committed(Map<String, Entry> changes) {
        if (changes.isEmpty()) {
            return;
        }
        sorted.clear();
        if (entries != null) {
            changes.forEach((uid, entry) -> {
                if (entry == null) {
                    entries.remove(uid);
                } else {
                    entries.put(uid, entry);
                }
            });
        }
    }

    /** Times of last contact change with every import, so that order is not kept. */
    List<String> find(PeopleQuery query, Session session) throws SQLException {
        List<String> words = Texts.words(query.text());
        List<String> found = new ArrayList<>();
        for (Entry entry : inOrder(query.order(), session)) {
            if (entry.trashed == query.trashed() && words.stream().allMatch(entry.search::contains)) {
                found.add(entry.uid);
                if (found.size() == query.limit()) {
                    break;
                }
            }
        }
        return found;
    }

    private synchronized List<Entry> inOrder(PeopleQuery.Order order, Session session) throws SQLException {
        if (entries == null) {
            entries = load(session);
        }
        List<Entry> known = sorted.get(order);
        if (known != null) {
            return known;
        }
        List<Entry> all = new ArrayList<>(entries.values());
        switch (order) {
            case NAME -> all.sort(Entry.NAME);
            case ORGANIZATION -> all.sort(Comparator.comparing((Entry e) -> e.organization.isEmpty())
                    .thenComparing(Entry::organization).thenComparing(Entry.NAME));
            case LAST_CONTACT -> {
                Map<String, Long> last = new HashMap<>();
                Map<Integer, String> people = new HashMap<>();
                session.list("select id, person from ACCOUNT where person is not null and own = 0 and trashed = 0",
                        row -> people.put(row.getInt(1), row.getString(2)));
                session.list("select account, ts_in, ts_out from ACCOUNT_TOTAL", row -> {
                    String person = people.get(row.getInt(1));
                    return person == null ? null
                            : last.merge(person, Math.max(row.getLong(2), row.getLong(3)), Math::max);
                });
                all.sort(Comparator.comparing((Entry e) -> -Math.max(-Long.MAX_VALUE, last.getOrDefault(e.uid,
                        Long.MIN_VALUE))).thenComparing(Entry.NAME));
                return all;
            }
        }
        sorted.put(order, all);
        return all;
    }

    /** Of committed rows only, since nobody would take the others out again. */
    private static Map<String, Entry> load(Session session) throws SQLException {
        Map<String, Entry> read = new HashMap<>();
        int isolation = session.connection.getTransactionIsolation();
        session.connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        session.list("select uid, sortkey, organization, search, trashed from PERSON",
                row -> read.put(row.getString(1), entry(row.getString(1), row.getString(2),
                        row.getString(3), row.getString(4), row.getInt(5) != 0)));
        session.connection.setTransactionIsolation(isolation);
        return read;
    }

    static Entry entry(String uid, String sortKey, String organization, String search, boolean trashed) {
        return new Entry(uid, sortKey == null ? "" : sortKey, Texts.fold(organization), search == null ? "" : search,
                trashed);
    }
}
