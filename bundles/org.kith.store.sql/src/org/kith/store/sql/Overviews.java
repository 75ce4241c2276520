package org.kith.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.store.AccountTotal;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.LedgerDay;
import org.kith.store.MonthTotal;
import org.kith.store.Overview;

/** Overviews from roll-ups, and events. */
final class Overviews {
    private Overviews() {
    }

    static Overview overview(Session session) throws SQLException {
        Map<String, Long> counters = new HashMap<>();
        session.list("select name, n from COUNTER", r -> counters.put(r.getString(1), r.getLong(2)));
        SortedMap<String, Long> on = new TreeMap<>();
        counters.forEach((name, n) -> {
            if (name.startsWith(State.ON) && n > 0) {
                on.put(name.substring(State.ON.length()), n);
            }
        });
        return new Overview(counters.getOrDefault(State.PEOPLE, 0L), counters.getOrDefault(State.ACCOUNT, 0L),
                counters.getOrDefault(State.INTERACTIONS, 0L), counters.getOrDefault(State.EVENTS, 0L),
                Collections.unmodifiableSortedMap(on));
    }

    /** Reads along the index of grades until no account behind can be among the greatest. */
    static List<AccountTotal> top(Session session, int limit) throws SQLException {
        record Ranked(long interactions, AccountTotal total) {
        }
        List<Ranked> found = new ArrayList<>();
        PreparedStatement query = session.on("select t." + Total.COLUMNS.replace(", ", ", t.")
                + ", t.grade, a.person, a.name, a.handle, a.pkey from" + session.inOrder() + " ACCOUNT_TOTAL t"
                + session.by("IX_ACCOUNT_TOTAL_GRADE") + ", ACCOUNT a" + session.by("IX_ACCOUNT")
                + " where a.id = t.account order by t.grade desc, t.account");
        int last = Integer.MAX_VALUE;
        try (ResultSet r = query.executeQuery()) {
            while (r.next()) {
                int grade = r.getInt(12);
                if (found.size() >= limit && (grade != last || grade < 16)) {
                    break;
                }
                last = grade;
                Total total = Total.read(r, 2);
                long[] v = total.values;
                String name = r.getString(14) != null ? r.getString(14)
                        : r.getString(15) != null ? r.getString(15) : r.getString(16);
                found.add(new Ranked(total.interactions(), new AccountTotal(r.getInt(1), r.getString(13), name,
                        v[Total.IN] + v[Total.MUTUAL], v[Total.OUT] + v[Total.MUTUAL], v[Total.FIRST],
                        v[Total.LAST_IN], v[Total.LAST_OUT], total.lastTwoWay())));
            }
        }
        return found.stream().sorted(Comparator.comparingLong((Ranked x) -> -x.interactions)
                .thenComparingInt(x -> x.total.account())).limit(limit).map(Ranked::total).toList();
    }

    static List<MonthTotal> months(Session session) throws SQLException {
        return session.list("select monthnr, kind, direction, n from MONTH_TOTAL order by monthnr, kind, direction",
                r -> new MonthTotal(r.getInt(1), Codes.TYPE.literal(r.getInt(2)),
                        Codes.DIRECTION.literal(r.getInt(3)), r.getLong(4)));
    }

    static List<LedgerDay> ledger(Session session, List<Integer> accounts) throws SQLException {
        List<LedgerDay> days = new ArrayList<>();
        InList.query(session, "select account, mine, daynr, what, units, n from LEDGER_DAY l"
                + session.by("IX_LEDGER_DAY") + " where account in", accounts, "", r -> {
                    int what = r.getInt(4);
                    days.add(new LedgerDay(r.getInt(1), r.getInt(2), r.getInt(3), Contribution.kind(what),
                            Codes.DIRECTION.literal(Contribution.direction(what)), Contribution.oneToOne(what),
                            (double) r.getLong(5) / Contribution.UNIT, r.getInt(6)));
                });
        days.sort(Comparator.comparingInt(LedgerDay::day).thenComparingInt(LedgerDay::account)
                .thenComparingInt(LedgerDay::mine).thenComparing(LedgerDay::kind).thenComparing(LedgerDay::direction)
                .thenComparing(LedgerDay::oneToOne));
        return days;
    }

    /** Without those in the trash. */
    static List<EventRow> events(Session session, EventQuery query) throws SQLException {
        List<EventRow> found = session.list("select uid, summary, starts, ends, location, attendees from EVENT e"
                + session.by("IX_EVENT_START") + " where trashed = 0 and starts >= ? and starts < ?"
                + " order by starts desc, id desc" + (query.limit() > 0 ? " fetch first " + query.limit()
                        + " rows only" : ""), r -> new EventRow(r.getString(1), r.getString(2), r.getLong(3),
                                r.getLong(4), r.getString(5), r.getInt(6)), query.from(), query.to());
        return found;
    }
}
