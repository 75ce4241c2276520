package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.store.TimelineQuery.Cursor;

/** One range of an index on times, read latest first in slices; a filter looks at the rows behind the places. */
final class PlaceSource {
    private static final String BEFORE = " ts <= ? and (ts < ? or id < ?)";
    private static final String ORDER = " order by ts desc, id desc fetch first ? rows only";

    /**
     * What one slice brought.
     *
     * @param fitting places that a filter lets through
     * @param looked  how many were read
     * @param last    the last one read; null when none
     */
    record Slice(List<Cursor> fitting, int looked, Cursor last) {
    }

    private final Session session;
    private final RowTest test;
    private final String sql;
    private final Object[] keys;
    private final Set<Integer> mine;
    private final boolean beside;

    private PlaceSource(Session session, RowTest test, String sql, Set<Integer> mine, boolean beside, Object... keys) {
        this.session = session;
        this.test = test;
        this.sql = sql;
        this.mine = mine;
        this.beside = beside;
        this.keys = keys;
    }

    static PlaceSource all(Session session, RowTest test) {
        return new PlaceSource(session, test, sql(session, test.columns(), "IX_INTERACTION_TIME", ""), null, false);
    }

    static PlaceSource thread(Session session, RowTest test, int conversation) {
        return new PlaceSource(session, test, sql(session, test.columns(), "IX_INTERACTION_CONV", " conv = ? and"),
                null, false, conversation);
    }

    static PlaceSource peer(Session session, RowTest test, int account) {
        return new PlaceSource(session, test, sql(session, test.columns(), "IX_INTERACTION_PEER", " peer = ? and"),
                null, false, account);
    }

    static PlaceSource furtherPeer(Session session, RowTest test, int account) {
        return new PlaceSource(session, test, "select ts, id from PEER p" + session.by("IX_PEER")
                + " where account = ? and" + BEFORE + ORDER, null, true, account);
    }

    static PlaceSource mine(Session session, RowTest test, Set<Integer> accounts) {
        return new PlaceSource(session, test, sql(session, ", actor, target1, targets" + test.columns(),
                "IX_INTERACTION_TIME", ""), accounts, false);
    }

    private static String sql(Session session, String columns, String index, String key) {
        return "select ts, id" + columns + " from INTERACTION i" + session.by(index) + " where" + key + BEFORE + ORDER;
    }

    Slice read(Cursor after, int rows) throws SQLException {
        List<Object> values = new ArrayList<>(Arrays.asList(keys));
        values.addAll(List.of(after.published(), after.published(), after.id(), rows));
        // a place stands with whether it fits: yes, no, or null while that has to be asked
        Map<Cursor, Boolean> read = new LinkedHashMap<>();
        Cursor[] last = new Cursor[1];
        int looked = session.list(sql, row -> {
            last[0] = new Cursor(row.getLong(1), row.getLong(2));
            return read.put(last[0], fits(row));
        }, values.toArray()).size();
        ask(read);
        return new Slice(read.entrySet().stream().filter(one -> Boolean.TRUE.equals(one.getValue()))
                .map(Map.Entry::getKey).toList(), looked, last[0]);
    }

    private Boolean fits(ResultSet row) throws SQLException {
        if (beside) {
            return test.open() ? Boolean.TRUE : null;
        }
        if (!test.fits(row, mine == null ? 3 : 6)) {
            return false;
        }
        if (mine == null || mine.contains(row.getInt(3)) || mine.contains(row.getInt(4))) {
            return true;
        }
        return row.getInt(5) > 1 ? null : Boolean.FALSE;
    }

    private void ask(Map<Cursor, Boolean> read) throws SQLException {
        List<Long> open = new ArrayList<>();
        read.forEach((place, fits) -> {
            if (fits == null) {
                open.add(place.id());
            }
        });
        if (open.isEmpty()) {
            return;
        }
        Set<Long> fitting = new HashSet<>();
        if (beside) {
            fitting.addAll(test.fitting(open));
        } else {
            InList.query(session, "select id, account from TARGET t" + session.by("IX_TARGET") + " where id in", open,
                    "", row -> {
                        if (mine.contains(row.getInt(2))) {
                            fitting.add(row.getLong(1));
                        }
                    });
        }
        read.replaceAll((place, fits) -> fits == null ? Boolean.valueOf(fitting.contains(place.id())) : fits);
    }
}
