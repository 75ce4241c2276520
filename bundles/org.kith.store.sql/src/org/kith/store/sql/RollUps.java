package org.kith.store.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.store.InteractionRow;

/**
 * Gathers what a transaction's interactions change in ledger, months and totals, and writes it at the end in batches.
 * A key that is surely new is inserted without a look-up; a known one is changed by a difference.
 */
final class RollUps {
    /** From so many changed keys on it pays to know all stored ones. */
    private static final int MANY = 300;

    record LedgerKey(int account, int day, int what, int mine) {
        long hash() {
            return Hashes.of(account, day, what, mine);
        }
    }

    record MonthKey(int month, int type, int direction) {
    }

    private final Map<LedgerKey, long[]> ledger = new HashMap<>();
    private final Map<MonthKey, long[]> months = new HashMap<>();
    private final Map<Integer, Total> added = new HashMap<>();
    private final Map<Integer, Total> removed = new HashMap<>();
    private long interactions;

    /** Counts a row in (1) or out (-1), given who took part and is not me. */
    void count(InteractionRow row, List<Integer> peers, int sign) {
        interactions += sign;
        int direction = Codes.DIRECTION.of(row.direction());
        int day = Contribution.day(row.published());
        months.computeIfAbsent(new MonthKey(month(day), Codes.TYPE.of(row.type()), direction),
                k -> new long[1])[0] += sign;
        for (Contribution part : Contribution.of(row, peers)) {
            long[] sums = ledger.computeIfAbsent(new LedgerKey(part.account(), part.day(), part.what(), part.mine()),
                    k -> new long[2]);
            sums[0] += sign * part.units();
            sums[1] += sign;
            (sign > 0 ? added : removed).computeIfAbsent(part.account(), k -> new Total())
                    .add(direction, Contribution.oneToOne(part.what()), row.published());
        }
    }

    static int month(int day) {
        if (day == Contribution.NO_DAY) {
            return Integer.MIN_VALUE;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    void flush(Tx tx) throws SQLException {
        tx.count(State.INTERACTIONS, interactions);
        interactions = 0;
        flushMonths(tx.session);
        flushLedger(tx);
        if (!added.isEmpty() || !removed.isEmpty()) {
            new TotalWriter(tx).write(added, removed);
        }
        added.clear();
        removed.clear();
    }

    private void flushMonths(Session session) throws SQLException {
        boolean gone = false;
        for (Map.Entry<MonthKey, long[]> entry : months.entrySet()) {
            MonthKey key = entry.getKey();
            long n = entry.getValue()[0];
            gone |= n < 0;
            if (n != 0 && session.run(
                    "update MONTH_TOTAL set n = n + ? where monthnr = ? and kind = ? and direction = ?",
                    n, key.month, key.type, key.direction) == 0) {
                session.run("insert into MONTH_TOTAL (n, monthnr, kind, direction) values (?, ?, ?, ?)",
                        n, key.month, key.type, key.direction);
            }
        }
        if (gone) {
            session.run("delete from MONTH_TOTAL where n = 0");
        }
        months.clear();
    }

    private void flushLedger(Tx tx) throws SQLException {
        State state = tx.state;
        if (state.ledger == null && ledger.size() >= MANY) {
            state.ledger = loadLedger(tx.session);
        }
        Batch insert = new Batch(tx.session, "insert into LEDGER_DAY (account, daynr, what, mine, units, n)"
                + " values (?, ?, ?, ?, ?, ?)");
        Batch update = new Batch(tx.session, "update LEDGER_DAY set units = units + ?, n = n + ?"
                + " where account = ? and daynr = ? and what = ? and mine = ?");
        List<LedgerKey> updated = new ArrayList<>();
        Set<LedgerKey> shrunk = new HashSet<>();
        List<Long> fresh = new ArrayList<>();
        for (Map.Entry<LedgerKey, long[]> entry : ledger.entrySet()) {
            LedgerKey key = entry.getKey();
            long[] sums = entry.getValue();
            if (sums[0] == 0 && sums[1] == 0) {
                continue;
            }
            if (sums[1] > 0 && state.ledger != null && !state.ledger.contains(key.hash())) {
                insert(insert, key, sums);
                fresh.add(key.hash());
            } else {
                update.of(sums[0]).of(sums[1]).of(key.account).of(key.day).of(key.what).of(key.mine).add();
                updated.add(key);
                if (sums[1] < 0) {
                    shrunk.add(key);
                }
            }
        }
        int[] counts = update.flush();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                insert(insert, updated.get(i), ledger.get(updated.get(i)));
                fresh.add(updated.get(i).hash());
            }
        }
        insert.flush();
        if (!shrunk.isEmpty()) {
            Batch delete = new Batch(tx.session, "delete from LEDGER_DAY where account = ? and daynr = ?"
                    + " and what = ? and mine = ? and n <= 0");
            for (LedgerKey key : shrunk) {
                delete.of(key.account).of(key.day).of(key.what).of(key.mine).add();
            }
            delete.flush();
        }
        ledger.clear();
        // a hash that stays after its row went only costs an update that finds nothing
        if (state.ledger != null) {
            fresh.forEach(state.ledger::add);
        }
    }

    private static void insert(Batch insert, LedgerKey key, long[] sums) throws SQLException {
        insert.of(key.account).of(key.day).of(key.what).of(key.mine).of(sums[0]).of(sums[1]).add();
    }

    private static LongSet loadLedger(Session session) throws SQLException {
        LongSet set = new LongSet(1 << 16);
        var query = session.on("select account, daynr, what, mine from LEDGER_DAY l"
                + session.by("IX_LEDGER_DAY"));
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                set.add(Hashes.of(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4)));
            }
        }
        return set;
    }
}
