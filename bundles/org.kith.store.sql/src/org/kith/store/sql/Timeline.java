package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineQuery.Cursor;
import org.kith.store.TimelineRow;

/**
 * Pages of a timeline: places are read from indexes alone, of each account a page at most, and merged; then the rows of
 * the page are read. My own accounts have no index of their own; theirs is the timeline of all, filtered.
 */
final class Timeline {
    private static final int MAX = 1000;
    private static final String BEFORE = " ts <= ? and (ts < ? or id < ?)";
    private static final String ORDER = " order by ts desc, id desc fetch first ? rows only";
    private static final Comparator<Cursor> LATEST = Comparator.comparingLong(Cursor::published)
            .thenComparingLong(Cursor::id).reversed();

    private final Session session;

    Timeline(Session session) {
        this.session = session;
    }

    List<TimelineRow> page(TimelineQuery query) throws SQLException {
        int limit = Math.clamp(query.limit(), 1, MAX);
        Cursor after = query.after() == null ? new Cursor(Long.MAX_VALUE, Long.MAX_VALUE) : query.after();
        if (query.person() == null && query.account() == 0) {
            return rows(places("select ts, id from INTERACTION i" + session.by("IX_INTERACTION_TIME") + " where"
                    + BEFORE + ORDER, after, limit));
        }
        Set<Integer> accounts = new LinkedHashSet<>();
        if (query.person() != null) {
            accounts.addAll(session.list("select id from ACCOUNT a" + session.by("IX_ACCOUNT_PERSON")
                    + " where person = ?", r -> r.getInt(1), query.person()));
        }
        if (query.account() != 0) {
            accounts.add(query.account());
        }
        Set<Integer> mine = new HashSet<>(session.list("select account from OWN_ACCOUNT", r -> r.getInt(1)));
        Set<Cursor> found = new HashSet<>();
        for (int account : accounts) {
            if (mine.contains(account)) {
                found.addAll(places("select ts, id from INTERACTION i" + session.by("IX_INTERACTION_TIME") + " where"
                        + BEFORE + " and (actor = ? or target1 = ? or exists (select 1 from TARGET t"
                        + session.by("IX_TARGET") + " where t.id = i.id and t.account = ?))" + ORDER, after, limit,
                        account, account, account));
            } else {
                found.addAll(places("select ts, id from INTERACTION i" + session.by("IX_INTERACTION_PEER")
                        + " where peer = ? and" + BEFORE + ORDER, account, after, limit));
                found.addAll(places("select ts, id from PEER p" + session.by("IX_PEER") + " where account = ? and"
                        + BEFORE + ORDER, account, after, limit));
            }
        }
        return rows(found.stream().sorted(LATEST).limit(limit).toList());
    }

    private List<Cursor> places(String sql, Cursor after, int limit, Object... accounts) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(after.published(), after.published(), after.id()));
        values.addAll(List.of(accounts));
        values.add(limit);
        return session.list(sql, r -> new Cursor(r.getLong(1), r.getLong(2)), values.toArray());
    }

    private List<Cursor> places(String sql, int account, Cursor after, int limit) throws SQLException {
        return session.list(sql, r -> new Cursor(r.getLong(1), r.getLong(2)), account, after.published(),
                after.published(), after.id(), limit);
    }

    private List<TimelineRow> rows(List<Cursor> places) throws SQLException {
        Map<Long, InteractionRow> read = new HashMap<>();
        Set<Integer> accounts = new HashSet<>();
        Set<Integer> threads = new HashSet<>();
        for (InteractionTable.Stored stored : InteractionTable.read(session,
                places.stream().map(Cursor::id).toList())) {
            InteractionRow row = stored.row();
            read.put(row.id(), row);
            accounts.add(row.actor());
            row.targets().forEach(t -> accounts.add(t.account()));
            threads.add(row.conversation());
        }
        accounts.remove(0);
        threads.remove(0);
        Map<Integer, AccountRow> names = AccountTable.byId(session, accounts);
        Map<Integer, String> keys = new HashMap<>();
        InList.query(session, "select id, ckey from CONVERSATION c" + session.by("IX_CONVERSATION") + " where id in",
                threads, "", r -> keys.put(r.getInt(1), r.getString(2)));
        List<TimelineRow> rows = new ArrayList<>(places.size());
        for (Cursor place : places) {
            InteractionRow row = read.get(place.id());
            // a reader that takes no locks may have seen a place whose row is gone again
            if (row != null) {
                rows.add(new TimelineRow(row, names.get(row.actor()), row.targets().stream()
                        .map(t -> names.get(t.account())).filter(Objects::nonNull).toList(),
                        keys.get(row.conversation())));
            }
        }
        return rows;
    }
}
