package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.store.InteractionRow;

/**
 * Writes changed account totals. Where the first or a last interaction of an account went away, its times are read
 * again: the ledger says on which days to look.
 */
final class TotalWriter {
    private static final int MANY = 300;
    private static final long DAY = 86_400_000L;

    private final Tx tx;
    private final Session session;
    private final Map<Integer, Total> stored = new HashMap<>();

    TotalWriter(Tx tx) {
        this.tx = tx;
        session = tx.session;
    }

    void write(Map<Integer, Total> added, Map<Integer, Total> removed) throws SQLException {
        Set<Integer> accounts = new TreeSet<>(added.keySet());
        accounts.addAll(removed.keySet());
        read(accounts);
        Batch insert = new Batch(session, "insert into ACCOUNT_TOTAL (n_in, n_out, n_mutual, one_in, one_out,"
                + " ts_first, ts_in, ts_out, ts_one_in, ts_one_out, grade, account)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Batch same = new Batch(session, "update ACCOUNT_TOTAL set n_in = ?, n_out = ?, n_mutual = ?,"
                + " one_in = ?, one_out = ?, ts_first = ?, ts_in = ?, ts_out = ?, ts_one_in = ?, ts_one_out = ?,"
                + " touched = touched + 1 where account = ?");
        Batch moved = new Batch(session, "update ACCOUNT_TOTAL set n_in = ?, n_out = ?, n_mutual = ?,"
                + " one_in = ?, one_out = ?, ts_first = ?, ts_in = ?, ts_out = ?, ts_one_in = ?, ts_one_out = ?,"
                + " touched = touched + 1, grade = ? where account = ?");
        Batch delete = new Batch(session, "delete from ACCOUNT_TOTAL where account = ?");
        Map<Integer, Total> changed = new HashMap<>();
        for (int account : accounts) {
            Total before = stored.get(account);
            Total after = before == null ? new Total() : new Total(before.values.clone());
            apply(account, after, added.get(account), removed.get(account));
            changed.put(account, after.interactions() == 0 ? null : after);
            if (after.interactions() == 0) {
                delete.of(account).add();
                continue;
            }
            boolean move = before == null || before.grade() != after.grade();
            Batch batch = before == null ? insert : move ? moved : same;
            for (long value : after.values) {
                batch.of(value);
            }
            if (move) {
                batch.of(after.grade());
            }
            batch.of(account).add();
        }
        insert.flush();
        same.flush();
        moved.flush();
        delete.flush();
        TotalCache cache = tx.state.totals;
        if (cache != null) {
            changed.forEach(cache::put);
            tx.totalsTouched = true;
        }
    }

    private void read(Collection<Integer> accounts) throws SQLException {
        if (tx.state.totals == null && accounts.size() >= MANY) {
            tx.state.totals = TotalCache.load(session);
        }
        if (tx.state.totals != null) {
            for (int account : accounts) {
                Total total = tx.state.totals.get(account);
                if (total != null) {
                    stored.put(account, total);
                }
            }
            return;
        }
        InList.query(session, "select " + Total.COLUMNS + " from ACCOUNT_TOTAL t" + session.by("IX_ACCOUNT_TOTAL")
                + " where account in", accounts, "", row -> stored.put(row.getInt(1), Total.read(row, 2)));
    }

    private void apply(int account, Total total, Total added, Total removed) throws SQLException {
        for (int i = 0; i <= Total.ONE_OUT; i++) {
            total.values[i] += (added == null ? 0 : added.values[i]) - (removed == null ? 0 : removed.values[i]);
        }
        if (added != null) {
            total.widen(added);
        }
        if (removed != null && touches(total, removed) && total.interactions() > 0) {
            times(account, total);
        }
    }

    private static boolean touches(Total total, Total removed) {
        boolean touched = removed.values[Total.FIRST] != InteractionRow.NO_TIME
                && removed.values[Total.FIRST] <= total.values[Total.FIRST];
        for (int i = Total.LAST_IN; i < Total.WIDTH; i++) {
            touched |= removed.values[i] != InteractionRow.NO_TIME && removed.values[i] >= total.values[i];
        }
        return touched;
    }

    private void times(int account, Total total) throws SQLException {
        int[] last = {Contribution.NO_DAY, Contribution.NO_DAY, Contribution.NO_DAY, Contribution.NO_DAY};
        int[] first = {Integer.MAX_VALUE};
        session.list("select daynr, what from LEDGER_DAY l" + session.by("IX_LEDGER_DAY")
                + " where account = ? and daynr > " + Contribution.NO_DAY, row -> {
                    int day = row.getInt(1);
                    int what = row.getInt(2);
                    first[0] = Math.min(first[0], day);
                    int direction = Contribution.direction(what);
                    for (int i = 0; i < 4; i++) {
                        boolean side = i % 2 == 0 ? direction != Contribution.OUT : direction != Contribution.IN;
                        if (side && (i < 2 || Contribution.oneToOne(what))) {
                            last[i] = Math.max(last[i], day);
                        }
                    }
                    return null;
                }, account);
        Total fresh = new Total();
        Set<Integer> days = new HashSet<>();
        days.add(first[0]);
        for (int day : last) {
            days.add(day);
        }
        days.remove(Contribution.NO_DAY);
        days.remove(Integer.MAX_VALUE);
        for (int day : days) {
            readDay(account, day, fresh);
        }
        System.arraycopy(fresh.values, Total.FIRST, total.values, Total.FIRST, Total.WIDTH - Total.FIRST);
    }

    private void readDay(int account, int day, Total total) throws SQLException {
        long from = day * DAY;
        List<Long> ids = new ArrayList<>(session.list("select id from INTERACTION i"
                + session.by("IX_INTERACTION_PEER") + " where peer = ? and ts >= ? and ts < ?",
                row -> row.getLong(1), account, from, from + DAY));
        ids.addAll(session.list("select id from PEER p" + session.by("IX_PEER")
                + " where account = ? and ts >= ? and ts < ?", row -> row.getLong(1), account, from, from + DAY));
        for (InteractionTable.Stored row : InteractionTable.read(session, ids)) {
            for (Contribution part : Contribution.of(row.row(), row.peers())) {
                if (part.account() == account) {
                    total.add(Contribution.direction(part.what()), Contribution.oneToOne(part.what()),
                            row.row().published());
                }
            }
        }
    }
}
