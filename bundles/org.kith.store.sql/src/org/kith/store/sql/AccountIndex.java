package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.store.AccountQuery;
import org.kith.store.Projection;

/**
 * What accounts are found and sorted by, in memory, so that a list of them is filtered as one types. Loaded when first
 * asked, then kept up by commits. Safe for any thread.
 */
final class AccountIndex {
    record Entry(int id, String uid, String platform, String name, String key, String person, boolean own,
            String search, boolean trashed) {
        private static final Comparator<Entry> NAME = Comparator.comparing(Entry::name).thenComparing(Entry::platform)
                .thenComparing(Entry::key);
        private static final Comparator<Entry> PLATFORM = Comparator.comparing(Entry::platform)
                .thenComparing(NAME);
    }

    private Map<Integer, Entry> entries;
    private final Map<AccountQuery.Order, List<Entry>> sorted = new EnumMap<>(AccountQuery.Order.class);

    /** Learns what a transaction changed; interactions change an order. */
    synchronized void committed(Map<Integer, Entry> changes, boolean interactions) {
        if (interactions) {
            sorted.remove(AccountQuery.Order.INTERACTIONS);
        }
        if (changes.isEmpty()) {
            return;
        }
        sorted.clear();
        if (entries != null) {
            changes.forEach((id, entry) -> {
                if (entry == null) {
                    entries.remove(id);
                } else {
                    entries.put(id, entry);
                }
            });
        }
    }

    List<String> find(AccountQuery query, Session session) throws SQLException {
        List<String> words = Texts.words(query.text());
        List<String> found = new ArrayList<>();
        for (Entry entry : inOrder(query.order(), session)) {
            if (fits(entry, query) && words.stream().allMatch(entry.search::contains)) {
                found.add(entry.uid);
                if (found.size() == query.limit()) {
                    break;
                }
            }
        }
        return found;
    }

    private static boolean fits(Entry entry, AccountQuery query) {
        return !entry.trashed && (query.platform() == null || query.platform().equals(entry.platform))
                && (query.own() == null || query.own() == entry.own)
                && (query.linked() == null || query.linked() == (entry.person != null));
    }

    private synchronized List<Entry> inOrder(AccountQuery.Order order, Session session) throws SQLException {
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
            case PLATFORM -> all.sort(Entry.PLATFORM);
            case INTERACTIONS -> {
                Map<Integer, Long> counts = new HashMap<>();
                session.list("select account, n_in, n_out, n_mutual from ACCOUNT_TOTAL", row -> counts.put(
                        row.getInt(1), row.getLong(2) + row.getLong(3) + row.getLong(4)));
                all.sort(Comparator.comparing((Entry e) -> -counts.getOrDefault(e.id, 0L))
                        .thenComparing(Entry.NAME));
            }
        }
        sorted.put(order, all);
        return all;
    }

    private static Map<Integer, Entry> load(Session session) throws SQLException {
        Map<Integer, Entry> read = new HashMap<>();
        PeopleIndex.committedOnly(session, () -> session.list("select id, uid, platform, name, handle, pkey, person,"
                + " own, search, trashed from ACCOUNT", row -> read.put(row.getInt(1), entry(row.getInt(1),
                        row.getString(2), row.getString(3).intern(), row.getString(4), row.getString(5),
                        row.getString(6), row.getString(7), row.getInt(8) != 0, row.getString(9),
                        row.getInt(10) != 0))));
        return read;
    }

    static Entry entry(int id, String uid, Projection.AccountView view, boolean trashed) {
        return entry(id, uid, view.key().platform(), view.displayName(), view.handle(), view.key().key(),
                view.personUid(), view.own(), view.search(), trashed);
    }

    private static Entry entry(int id, String uid, String platform, String name, String handle, String key,
            String person, boolean own, String search, boolean trashed) {
        String shown = name == null || name.isBlank() ? handle == null ? key : handle : name;
        return new Entry(id, uid, platform, Texts.fold(shown), key, person, own, search == null
                ? Texts.fold(name) + "\n" + Texts.fold(handle) : search, trashed);
    }
}
