package org.kith.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.store.PeopleQuery;

/**
 * Sort keys, labels and folded texts of all people in memory, with the handles of their accounts, so that filtering as
 * one types reads no disk. Loaded when first asked, then kept up by commits. Safe for any thread.
 */
final class PeopleIndex {
    record Entry(String uid, String sortKey, String organization, String search, boolean trashed, List<String> tags,
            String handles) {
        private static final Comparator<Entry> NAME = Comparator.comparing(Entry::sortKey).thenComparing(Entry::uid);

        private Entry with(String others) {
            return new Entry(uid, sortKey, organization, search, trashed, tags, others);
        }

        private boolean hasAll(List<String> words) {
            for (String word : words) {
                if (!search.contains(word) && !handles.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Work inside another isolation. */
    interface Reading {
        void run() throws SQLException;
    }

    private Map<String, Entry> entries;
    /** Names and handles of linked accounts that are not mine, by person and account. */
    private final Map<String, Map<Integer, String>> handles = new HashMap<>();
    private final Map<Integer, String> owners = new HashMap<>();
    private final Map<PeopleQuery.Order, List<Entry>> sorted = new EnumMap<>(PeopleQuery.Order.class);

    /**
     * Learns what a transaction changed.
     *
     * @param changes  uid to entry, null for gone
     * @param accounts the changed accounts, null for each that is gone
     * @param ids      of all changed accounts
     * @param contacts whether times of last contact may be others now
     */
    synchronized void committed(Map<String, Entry> changes, Collection<AccountIndex.Entry> accounts, Set<Integer> ids,
            boolean contacts) {
        if (contacts) {
            sorted.remove(PeopleQuery.Order.LAST_CONTACT);
        }
        if (changes.isEmpty() && ids.isEmpty()) {
            return;
        }
        sorted.clear();
        if (entries == null) {
            return;
        }
        changes.forEach((uid, entry) -> {
            if (entry == null) {
                entries.remove(uid);
            } else {
                entries.put(uid, entry.with(handlesOf(uid)));
            }
        });
        Set<String> touched = new HashSet<>();
        ids.forEach(id -> touched.add(unlink(id)));
        accounts.stream().filter(Objects::nonNull).forEach(account -> {
            link(account.id(), account.person(), account.own() || account.trashed() ? null : account.search());
            touched.add(account.person());
        });
        touched.stream().filter(Objects::nonNull)
                .forEach(uid -> entries.computeIfPresent(uid, (same, entry) -> entry.with(handlesOf(uid))));
    }

    private String unlink(int account) {
        String person = owners.remove(account);
        if (person != null) {
            handles.get(person).remove(account);
        }
        return person;
    }

    private void link(int account, String person, String text) {
        if (person != null && text != null && !text.isBlank()) {
            owners.put(account, person);
            handles.computeIfAbsent(person, uid -> new HashMap<>(2)).put(account, text);
        }
    }

    private String handlesOf(String uid) {
        Map<Integer, String> known = handles.get(uid);
        return known == null ? "" : String.join("\n", known.values());
    }

    List<String> find(PeopleQuery query, Session session) throws SQLException {
        List<String> words = Texts.words(query.text());
        List<String> found = new ArrayList<>();
        List<Entry> all = inOrder(query.order(), session);
        List<Entry> order = query.reversed() ? reversed(all, query.order(), session) : all;
        for (Entry entry : order) {
            if (entry.trashed == query.trashed() && (query.tag() == null || entry.tags.contains(query.tag()))
                    && (query.among() == null || query.among().contains(entry.uid))
                    && entry.hasAll(words)) {
                found.add(entry.uid);
                if (found.size() == query.limit()) {
                    break;
                }
            }
        }
        return found;
    }

    /** Labels of the living and how many bear each. */
    SortedMap<String, Integer> tags(Session session) throws SQLException {
        SortedMap<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER
                .thenComparing(Comparator.naturalOrder()));
        for (Entry entry : inOrder(PeopleQuery.Order.NAME, session)) {
            if (!entry.trashed) {
                entry.tags.forEach(tag -> counts.merge(tag, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** Backwards, but who has no organisation, or no contact, stays last. */
    private List<Entry> reversed(List<Entry> all, PeopleQuery.Order order, Session session) throws SQLException {
        Set<String> known = order == PeopleQuery.Order.LAST_CONTACT ? lastContacts(session).keySet() : Set.of();
        int end = all.size();
        while (end > 0 && switch (order) {
            case NAME -> false;
            case ORGANIZATION -> all.get(end - 1).organization.isEmpty();
            case LAST_CONTACT -> !known.contains(all.get(end - 1).uid);
        }) {
            end--;
        }
        List<Entry> turned = new ArrayList<>(all.subList(0, end).reversed());
        turned.addAll(all.subList(end, all.size()));
        return turned;
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
                Map<String, Long> last = lastContacts(session);
                all.sort(Comparator.comparing((Entry e) -> -Math.max(-Long.MAX_VALUE, last.getOrDefault(e.uid,
                        Long.MIN_VALUE))).thenComparing(Entry.NAME));
            }
        }
        sorted.put(order, all);
        return all;
    }

    private static Map<String, Long> lastContacts(Session session) throws SQLException {
        Map<String, Long> last = new HashMap<>();
        Map<Integer, String> people = new HashMap<>();
        session.list("select id, person from ACCOUNT where person is not null and own = 0 and trashed = 0",
                row -> people.put(row.getInt(1), row.getString(2)));
        session.list("select account, ts_in, ts_out from ACCOUNT_TOTAL", row -> {
            String person = people.get(row.getInt(1));
            long at = Math.max(row.getLong(2), row.getLong(3));
            return person == null || at == Long.MIN_VALUE ? null : last.merge(person, at, Math::max);
        });
        return last;
    }

    private Map<String, Entry> load(Session session) throws SQLException {
        Map<String, Entry> read = new HashMap<>();
        handles.clear();
        owners.clear();
        committedOnly(session, () -> {
            session.list("select id, person, search, handle, name from ACCOUNT where person is not null and own = 0"
                    + " and trashed = 0", row -> {
                        String search = row.getString(3);
                        link(row.getInt(1), row.getString(2), search != null ? search
                                : Texts.fold(row.getString(4)) + "\n" + Texts.fold(row.getString(5)));
                        return null;
                    });
            session.list("select uid, sortkey, organization, search, trashed, tags from PERSON",
                    row -> read.put(row.getString(1), entry(row.getString(1), row.getString(2), row.getString(3),
                            row.getString(4), row.getInt(5) != 0, Texts.split(row.getString(6)))
                                    .with(handlesOf(row.getString(1)))));
        });
        return read;
    }

    /** Reads committed rows only, since nobody would take the others out of memory again. */
    static void committedOnly(Session session, Reading reading) throws SQLException {
        int isolation = session.connection.getTransactionIsolation();
        session.connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        reading.run();
        session.connection.setTransactionIsolation(isolation);
    }

    static Entry entry(String uid, String sortKey, String organization, String search, boolean trashed,
            List<String> tags) {
        return new Entry(uid, sortKey == null ? "" : sortKey, Texts.fold(organization), search == null ? "" : search,
                trashed, tags.stream().map(String::intern).toList(), "");
    }
}
