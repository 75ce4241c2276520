package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.store.AccountKey;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;

/** Reads accounts for lists. */
final class AccountTable {
    private static final String COLUMNS = "a.id, a.uid, a.platform, a.pkey, a.handle, a.uri, a.name, a.person, a.own,"
            + " a.i_follow, a.follows_me, t.n_in, t.n_out, t.n_mutual";
    private static final String ORDER = " order by a.platform, a.name, a.pkey";

    private AccountTable() {
    }

    /** In order of platform, display name (those without come last), key. */
    static List<AccountRow> find(Session session, AccountQuery query) throws SQLException {
        boolean mine = Boolean.TRUE.equals(query.own());
        StringBuilder sql = new StringBuilder("select " + COLUMNS + " from "
                + (mine ? "OWN_ACCOUNT o join ACCOUNT a" + session.by("IX_ACCOUNT") + " on a.id = o.account"
                        : "ACCOUNT a") + " left join ACCOUNT_TOTAL t" + session.by("IX_ACCOUNT_TOTAL")
                + " on t.account = a.id where a.trashed = 0");
        List<Object> values = new ArrayList<>();
        if (query.platform() != null) {
            sql.append(" and a.platform = ?");
            values.add(query.platform());
        }
        if (Boolean.FALSE.equals(query.own())) {
            sql.append(" and a.own = 0");
        }
        if (query.linked() != null) {
            sql.append(query.linked() ? " and a.person is not null" : " and a.person is null");
        }
        List<AccountRow> found = new ArrayList<>();
        List<String> words = Texts.words(query.text());
        session.list(sql.append(ORDER).toString(), row -> {
            AccountRow account = (query.limit() == 0 || found.size() < query.limit()) ? row(row) : null;
            return account != null && matches(account, words) && found.add(account);
        }, values.toArray());
        return found;
    }

    static Map<Integer, AccountRow> byId(Session session, Collection<Integer> ids) throws SQLException {
        Map<Integer, AccountRow> found = new HashMap<>();
        InList.query(session, select(session, "IX_ACCOUNT") + " where a.id in", ids, "",
                row -> found.put(row.getInt(1), row(row)));
        return found;
    }

    static List<AccountRow> rows(Session session, List<String> uids) throws SQLException {
        Map<String, AccountRow> found = new HashMap<>();
        InList.query(session, "select " + COLUMNS + " from" + session.inOrder() + " AGGREGATE g"
                + session.by("IX_AGGREGATE_UID") + " join ACCOUNT a" + session.by("IX_ACCOUNT") + " on a.id = g.id"
                + " left join ACCOUNT_TOTAL t" + session.by("IX_ACCOUNT_TOTAL") + " on t.account = a.id"
                + " where g.uid in", uids, "", row -> found.put(row.getString(2), row(row)));
        return uids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Linked accounts of people, without those in the trash. */
    static Map<String, List<AccountRow>> byPerson(Session session, Collection<String> people) throws SQLException {
        Map<String, List<AccountRow>> found = new HashMap<>();
        InList.query(session, select(session, "IX_ACCOUNT_PERSON") + " where a.trashed = 0 and a.person in", people,
                ORDER, row -> found.computeIfAbsent(row.getString(8), p -> new ArrayList<>()).add(row(row)));
        return found;
    }

    private static String select(Session session, String index) {
        return "select " + COLUMNS + " from ACCOUNT a" + session.by(index) + " left join ACCOUNT_TOTAL t"
                + session.by("IX_ACCOUNT_TOTAL") + " on t.account = a.id";
    }

    private static boolean matches(AccountRow account, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        String text = Texts.fold(account.handle()) + " " + Texts.fold(account.displayName());
        return words.stream().map(Texts::fold).allMatch(text::contains);
    }

    private static AccountRow row(ResultSet r) throws SQLException {
        return new AccountRow(r.getInt(1), r.getString(2), new AccountKey(r.getString(3), r.getString(4)),
                r.getString(5), r.getString(6), r.getString(7), r.getString(8), r.getInt(9) != 0, flag(r, 10),
                flag(r, 11), r.getLong(12) + r.getLong(13) + r.getLong(14));
    }

    private static Boolean flag(ResultSet r, int column) throws SQLException {
        int value = r.getInt(column);
        return r.wasNull() ? null : value != 0;
    }
}
