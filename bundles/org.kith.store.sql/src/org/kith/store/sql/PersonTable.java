package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.kith.store.AccountRow;
import org.kith.store.ContactKey;
import org.kith.store.InteractionRow;
import org.kith.store.PersonRow;

/** Reads people for lists, and by what links them. */
final class PersonTable {
    private PersonTable() {
    }

    static List<PersonRow> rows(Session session, List<String> uids) throws SQLException {
        Map<String, List<AccountRow>> accounts = AccountTable.byPerson(session, uids);
        Map<String, Long> last = lastContacts(session, accounts);
        Map<String, PersonRow> found = new HashMap<>();
        InList.query(session, "select g.uid, p.name, p.organization, p.emails, p.phones, p.birthday, p.photo, p.tags,"
                + " g.revision, p.me from" + session.inOrder() + " AGGREGATE g" + session.by("IX_AGGREGATE_UID")
                + ", PERSON p" + session.by("IX_PERSON") + " where p.id = g.id and g.uid in", uids, "", r -> {
                    String uid = r.getString(1);
                    found.put(uid, new PersonRow(uid, r.getString(2), r.getString(3), Texts.split(r.getString(4)),
                            Texts.split(r.getString(5)), r.getString(6), r.getString(7), Texts.split(r.getString(8)),
                            List.copyOf(accounts.getOrDefault(uid, List.of())),
                            last.getOrDefault(uid, InteractionRow.NO_TIME), r.getLong(9), r.getInt(10) != 0));
                });
        return uids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, Long> lastContacts(Session session, Map<String, List<AccountRow>> accounts)
            throws SQLException {
        Map<Integer, String> people = new HashMap<>();
        accounts.forEach((uid, rows) -> rows.stream().filter(a -> !a.own()).forEach(a -> people.put(a.id(), uid)));
        Map<String, Long> last = new HashMap<>();
        InList.query(session, "select account, ts_in, ts_out from ACCOUNT_TOTAL t" + session.by("IX_ACCOUNT_TOTAL")
                + " where account in", people.keySet(), "", r -> last.merge(people.get(r.getInt(1)),
                        Math.max(r.getLong(2), r.getLong(3)), Math::max));
        return last;
    }

    /** Living people by contact key, uids sorted. */
    static Map<ContactKey, List<String>> with(Session session, Iterable<ContactKey> keys) throws SQLException {
        Map<ContactKey, TreeSet<String>> found = new HashMap<>();
        find(session, keys, "select k.vhash, k.kind, k.val, g.uid from" + session.inOrder() + " CONTACT_KEY k"
                + session.by("IX_CONTACT_KEY") + ", AGGREGATE g" + session.by("IX_AGGREGATE")
                + " where g.id = k.id and g.trashed = 0 and g.view_kind = " + ViewWriter.PERSON + " and k.vhash in",
                (key, row) -> found.computeIfAbsent(key, k -> new TreeSet<>()).add(row.getString(4)));
        Map<ContactKey, List<String>> sorted = new HashMap<>();
        found.forEach((key, uids) -> sorted.put(key, List.copyOf(uids)));
        return sorted;
    }

    /** Takes a row of a key. */
    interface Take {
        void row(ContactKey key, ResultSet row) throws SQLException;
    }

    /** Runs a query whose first columns are a key's hash, kind and value. */
    static void find(Session session, Iterable<ContactKey> keys, String sql, Take take) throws SQLException {
        Map<Long, TreeSet<String>> wanted = new HashMap<>();
        for (ContactKey key : keys) {
            wanted.computeIfAbsent(hash(key), h -> new TreeSet<>()).add(key.kind() + key.value());
        }
        InList.query(session, sql, wanted.keySet(), "", row -> {
            ContactKey key = new ContactKey(Codes.CONTACT.literal(row.getInt(2)), row.getString(3));
            if (wanted.get(row.getLong(1)).contains(key.kind() + key.value())) {
                take.row(key, row);
            }
        });
    }

    static long hash(ContactKey key) {
        return Hashes.of(Codes.CONTACT.of(key.kind()), key.value());
    }
}
