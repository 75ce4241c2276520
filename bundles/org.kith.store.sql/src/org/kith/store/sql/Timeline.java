package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.TimelinePlaces;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/** Pages of a timeline: {@link TimelineSearch} finds the places, here the rows of a page are read with their names. */
final class Timeline {
    private static final int MAX = 1000;

    private final Session session;

    Timeline(Session session) {
        this.session = session;
    }

    /** A whole page, however long the search for it takes. */
    List<TimelineRow> page(TimelineQuery query) throws SQLException {
        int limit = Math.clamp(query.limit(), 1, MAX);
        List<Long> found = new ArrayList<>();
        TimelineQuery rest = query.limit(limit);
        while (found.size() < limit) {
            TimelinePlaces places = new TimelineSearch(session, rest.limit(limit - found.size())).page();
            places.places().forEach(place -> found.add(place.id()));
            if (places.next() == null) {
                break;
            }
            rest = rest.after(places.next());
        }
        return rows(found);
    }

    /** Rows in the order of their ids here. */
    List<TimelineRow> rows(Collection<Long> ids) throws SQLException {
        Map<Long, InteractionRow> read = new HashMap<>();
        Set<Integer> accounts = new HashSet<>();
        Set<Integer> threads = new HashSet<>();
        for (InteractionTable.Stored stored : InteractionTable.read(session, ids)) {
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
        List<TimelineRow> rows = new ArrayList<>(ids.size());
        for (Long id : ids) {
            InteractionRow row = read.get(id);
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
