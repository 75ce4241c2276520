package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.store.AccountKey;
import org.kith.store.ContactKey;
import org.kith.store.ConversationRow;
import org.kith.store.KnownAccount;
import org.kith.store.SourceKey;

/** Looks up and writes what an import knows by native key: accounts, aggregates, threads. */
final class Keys {
    private static final String KNOWN = "a.id, a.uid, a.person, a.own";

    private final Tx tx;
    private final Session session;

    Keys(Tx tx) {
        this.tx = tx;
        session = tx.session;
    }

    Map<AccountKey, KnownAccount> accounts(Collection<AccountKey> keys) throws SQLException {
        Map<AccountKey, KnownAccount> found = new HashMap<>();
        Map<Long, AccountKey> wanted = new HashMap<>();
        for (AccountKey key : keys) {
            KnownAccount known = tx.state.accounts.get(key);
            if (known != null) {
                found.put(key, known);
            } else {
                wanted.put(Hashes.of(key.platform(), key.key()), key);
            }
        }
        InList.query(session, "select " + KNOWN + ", a.platform, a.pkey from ACCOUNT a"
                + session.by("IX_ACCOUNT_KEY") + " where khash in", wanted.keySet(), "", row -> {
                    AccountKey key = new AccountKey(row.getString(5), row.getString(6));
                    found.put(key, known(row));
                    tx.state.accounts.put(key, known(row));
                });
        found.keySet().retainAll(new HashSet<>(keys));
        return found;
    }

    private static KnownAccount known(ResultSet row) throws SQLException {
        return new KnownAccount(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4) != 0);
    }

    Map<ContactKey, List<KnownAccount>> accountsWith(Collection<ContactKey> keys) throws SQLException {
        Map<ContactKey, List<KnownAccount>> found = new HashMap<>();
        Map<ContactKey, List<Integer>> ids = new HashMap<>();
        PersonTable.find(session, keys, "select k.vhash, k.kind, k.val, g.id from" + session.inOrder()
                + " CONTACT_KEY k" + session.by("IX_CONTACT_KEY") + ", AGGREGATE g" + session.by("IX_AGGREGATE")
                + " where g.id = k.id and g.view_kind = " + ViewWriter.ACCOUNT + " and k.vhash in",
                (key, row) -> ids.computeIfAbsent(key, k -> new ArrayList<>()).add(row.getInt(4)));
        Map<Integer, KnownAccount> accounts = new HashMap<>();
        Set<Integer> all = new TreeSet<>();
        ids.values().forEach(all::addAll);
        InList.query(session, "select " + KNOWN + " from ACCOUNT a" + session.by("IX_ACCOUNT")
                + " where a.id in", all, "", row -> accounts.put(row.getInt(1), known(row)));
        ids.forEach((key, list) -> found.put(key, list.stream().sorted().map(accounts::get).toList()));
        return found;
    }

    Map<SourceKey, String> sourceKeys(Collection<SourceKey> keys) throws SQLException {
        Map<SourceKey, String> found = new HashMap<>();
        Set<SourceKey> wanted = new HashSet<>(keys);
        InList.query(session, "select platform, skey, uid from SOURCE_KEY k" + session.by("IX_SOURCE_KEY")
                + " where shash in", hashes(wanted), "", row -> {
                    SourceKey key = new SourceKey(row.getString(1), row.getString(2));
                    if (wanted.contains(key)) {
                        found.put(key, row.getString(3));
                    }
                });
        return found;
    }

    void putSourceKeys(Map<SourceKey, String> uids) throws SQLException {
        Map<SourceKey, String> stored = sourceKeys(uids.keySet());
        Batch insert = new Batch(session,
                "insert into SOURCE_KEY (uid, shash, platform, skey) values (?, ?, ?, ?)");
        Batch update = new Batch(session,
                "update SOURCE_KEY set uid = ? where shash = ? and platform = ? and skey = ?");
        for (Map.Entry<SourceKey, String> entry : uids.entrySet()) {
            SourceKey key = entry.getKey();
            String before = stored.get(key);
            if (!entry.getValue().equals(before)) {
                (before == null ? insert : update).of(entry.getValue()).of(hash(key)).of(key.platform())
                        .of(key.key()).add();
            }
        }
        insert.flush();
        update.flush();
    }

    void removeSourceKeys(Collection<SourceKey> keys) throws SQLException {
        Batch delete = new Batch(session, "delete from SOURCE_KEY where shash = ? and platform = ? and skey = ?");
        for (SourceKey key : keys) {
            delete.of(hash(key)).of(key.platform()).of(key.key()).add();
        }
        delete.flush();
    }

    Map<SourceKey, Integer> conversations(Collection<ConversationRow> rows) throws SQLException {
        Map<SourceKey, Integer> ids = new HashMap<>();
        Map<SourceKey, String> titles = new HashMap<>();
        Set<SourceKey> wanted = new HashSet<>();
        rows.forEach(r -> wanted.add(r.key()));
        InList.query(session, "select id, platform, ckey, title from CONVERSATION c"
                + session.by("IX_CONVERSATION_KEY") + " where khash in", hashes(wanted), "", row -> {
                    SourceKey key = new SourceKey(row.getString(2), row.getString(3));
                    if (wanted.contains(key)) {
                        ids.put(key, row.getInt(1));
                        titles.put(key, row.getString(4));
                    }
                });
        for (ConversationRow row : rows) {
            Integer id = ids.get(row.key());
            if (id == null) {
                id = (int) tx.take("conversation", 1);
                session.run("insert into CONVERSATION (id, khash, platform, ckey, title) values (?, ?, ?, ?, "
                        + "cast(? as varchar(32672)))", id, hash(row.key()), row.key().platform(), row.key().key(),
                        Texts.cut(row.title()));
                ids.put(row.key(), id);
            } else if (row.title() != null && !row.title().equals(titles.get(row.key()))) {
                session.run("update CONVERSATION set title = ? where id = ?", Texts.cut(row.title()), id);
            }
            titles.put(row.key(), row.title());
            addMembers(id, row.members());
        }
        return ids;
    }

    private void addMembers(int conversation, List<Integer> members) throws SQLException {
        if (members.isEmpty()) {
            return;
        }
        Set<Integer> stored = new HashSet<>(session.list("select account from CONVERSATION_MEMBER m"
                + session.by("IX_CONVERSATION_MEMBER") + " where conv = ?", r -> r.getInt(1), conversation));
        Batch insert = new Batch(session, "insert into CONVERSATION_MEMBER (conv, account) values (?, ?)");
        for (int member : members) {
            if (stored.add(member)) {
                insert.of(conversation).of(member).add();
            }
        }
        insert.flush();
    }

    private static List<Long> hashes(Collection<SourceKey> keys) {
        return keys.stream().map(Keys::hash).distinct().toList();
    }

    private static long hash(SourceKey key) {
        return Hashes.of(key.platform(), key.key());
    }
}
