package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.model.insight.RungLevel;
import org.kith.store.TieRow;

/** What was worked out of ties, and the stamps that say what it came from. */
final class TieTable {
    private static final String COLUMNS = "person, stamp, asof, rung, rung_then, account, strength, rec, freq, alone,"
            + " recip, resp, breadth, evidence, received, given, words, loyal, support, two_way";
    private static final int PARTS = 6;
    private static final int FIRST_PART = 8;
    private static final int TOTALS = 12;
    private static final long PRIME = 1_000_003;

    private TieTable() {
    }

    static List<TieRow> all(Session session) throws SQLException {
        return session.list("select " + COLUMNS + " from TIE", TieTable::row);
    }

    static List<TieRow> of(Session session, Collection<String> people) throws SQLException {
        List<TieRow> found = new ArrayList<>();
        InList.query(session, "select " + COLUMNS + " from TIE t" + session.by("IX_TIE") + " where person in", people,
                "", row -> found.add(row(row)));
        return found;
    }

    static void put(Session session, Collection<TieRow> rows) throws SQLException {
        remove(session, rows.stream().map(TieRow::personUid).toList());
        Batch batch = new Batch(session, "insert into TIE (" + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (TieRow row : rows) {
            batch.of(row.personUid()).of(row.stamp()).of(row.day()).of(row.rung().ordinal())
                    .of(row.rungThen().ordinal()).of(row.account()).of(row.strength());
            for (double part : row.parts()) {
                batch.of(part);
            }
            batch.of(row.evidence()).of(row.received()).of(row.given()).of(row.words()).of(row.loyal())
                    .of(row.support()).of(row.twoWay()).add();
        }
        batch.flush();
    }

    static void remove(Session session, Collection<String> people) throws SQLException {
        InList.run(session, "delete from TIE where person", people);
    }

    /** Of every contact, those without an account included; what passed, the order of accounts set aside. */
    static Map<String, Long> stamps(Session session) throws SQLException {
        Map<String, Long> stamps = new HashMap<>();
        session.list("select uid from PERSON where trashed = 0 and me = 0", row -> row.getString(1)).forEach(uid -> stamps.put(uid, 0L));
        session.list("select a.person, t.account, t.n_in, t.n_out, t.n_mutual, t.one_in, t.one_out, t.ts_first, t.ts_in,"
                + " t.ts_out, t.ts_one_in, t.ts_one_out, t.touched from ACCOUNT_TOTAL t join ACCOUNT a"
                + " on a.id = t.account where a.person is not null", row -> {
                    long hash = hash(row);
                    return stamps.computeIfPresent(row.getString(1), (uid, stamp) -> stamp + hash);
                });
        return stamps;
    }

    private static long hash(ResultSet row) throws SQLException {
        long hash = 1;
        for (int column = 2; column < 2 + TOTALS; column++) {
            hash = PRIME * hash + row.getLong(column);
        }
        return hash;
    }

    private static TieRow row(ResultSet row) throws SQLException {
        double[] parts = new double[PARTS];
        for (int i = 0; i < PARTS; i++) {
            parts[i] = row.getDouble(FIRST_PART + i);
        }
        return new TieRow(row.getString(1), row.getLong(2), row.getInt(3), RungLevel.VALUES.get(row.getInt(4)),
                RungLevel.VALUES.get(row.getInt(5)), row.getInt(6) == 1, row.getDouble(7), parts, row.getDouble(14),
                row.getDouble(15), row.getDouble(16), row.getString(17), row.getInt(18) == 1, row.getInt(19),
                row.getInt(20));
    }
}
