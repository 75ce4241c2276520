package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.store.InteractionRow;
import org.kith.store.LastPrivate;

/** When everybody was in touch last, from the totals of their accounts: two quick passes and no join. */
final class LastContacts {
    private LastContacts() {
    }

    static List<LastPrivate> all(Session session) throws SQLException {
        Map<Integer, String> people = new HashMap<>();
        session.list("select id, person from ACCOUNT where person is not null and own = 0 and trashed = 0",
                row -> people.put(row.getInt(1), row.getString(2)));
        Map<String, long[]> last = new HashMap<>();
        session.list("select account, ts_one_in, ts_one_out from ACCOUNT_TOTAL where one_in > 0 or one_out > 0",
                row -> {
                    String person = people.get(row.getInt(1));
                    if (person != null) {
                        long[] both = last.computeIfAbsent(person,
                                uid -> new long[] {InteractionRow.NO_TIME, InteractionRow.NO_TIME});
                        both[0] = Math.max(both[0], row.getLong(2));
                        both[1] = Math.max(both[1], row.getLong(3));
                    }
                    return null;
                });
        List<LastPrivate> all = new ArrayList<>(last.size());
        last.forEach((person, both) -> all.add(new LastPrivate(person, both[0], both[1])));
        return all;
    }
}
