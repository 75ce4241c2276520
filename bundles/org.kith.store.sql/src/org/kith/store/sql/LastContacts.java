package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.store.InteractionRow;
import org.kith.store.LastPrivate;

/** When everybody was in touch last, from the totals of their accounts: joined here, which is quicker than in Derby. */
final class LastContacts {
    private static final String OTHERS = " person is not null and own = 0 and trashed = 0";
    private static final int FEW = 10_000;

    private LastContacts() {
    }

    static List<LastPrivate> all(Session session) throws SQLException {
        Map<Integer, long[]> totals = new HashMap<>();
        session.list("select account, ts_one_in, ts_one_out from ACCOUNT_TOTAL where one_in > 0 or one_out > 0",
                row -> totals.put(row.getInt(1), new long[] {row.getLong(2), row.getLong(3)}));
        Map<String, long[]> last = new HashMap<>();
        InList.Take join = row -> {
            long[] total = totals.get(row.getInt(1));
            if (total != null) {
                long[] both = last.computeIfAbsent(row.getString(2),
                        uid -> new long[] {InteractionRow.NO_TIME, InteractionRow.NO_TIME});
                both[0] = Math.max(both[0], total[0]);
                both[1] = Math.max(both[1], total[1]);
            }
        };
        if (totals.size() <= FEW) {
            InList.query(session, "select id, person from ACCOUNT a" + session.by("IX_ACCOUNT") + " where" + OTHERS
                    + " and id in", totals.keySet(), "", join);
        } else {
            session.list("select id, person from ACCOUNT where" + OTHERS, row -> {
                join.row(row);
                return null;
            });
        }
        List<LastPrivate> all = new ArrayList<>(last.size());
        last.forEach((person, both) -> all.add(new LastPrivate(person, both[0], both[1])));
        return all;
    }
}
