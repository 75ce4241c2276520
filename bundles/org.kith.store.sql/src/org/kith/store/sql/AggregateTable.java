package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kith.store.AggregateRow;

/** Reads documents. */
final class AggregateTable {
    private static final String COLUMNS = "id, uid, kind, revision, trashed, doc";
    private static final int PAGE = 200;

    private AggregateTable() {
    }

    static List<AggregateRow> read(Session session, Collection<String> uids) throws SQLException {
        List<AggregateRow> rows = new ArrayList<>();
        InList.query(session, "select " + COLUMNS + " from AGGREGATE g" + session.by("IX_AGGREGATE_UID")
                + " where uid in", uids, "", row -> rows.add(row(row)));
        return complete(session, rows);
    }

    /** The next page behind an id. */
    static List<AggregateRow> page(Session session, long after) throws SQLException {
        return complete(session, session.list("select " + COLUMNS + " from AGGREGATE g" + session.by("IX_AGGREGATE")
                + " where id > ? order by id fetch first " + PAGE + " rows only", AggregateTable::row, after));
    }

    /** The next page of a kind behind a uid. */
    static List<AggregateRow> page(Session session, String kind, String after) throws SQLException {
        return complete(session, session.list("select " + COLUMNS + " from AGGREGATE g"
                + session.by("IX_AGGREGATE_KIND") + " where kind = ? and uid > ? order by kind, uid fetch first " + PAGE
                + " rows only", AggregateTable::row, kind, after));
    }

    private static AggregateRow row(ResultSet r) throws SQLException {
        return new AggregateRow(r.getLong(1), r.getString(2), r.getString(3), r.getLong(4), r.getBytes(6),
                r.getLong(5));
    }

    private static List<AggregateRow> complete(Session session, List<AggregateRow> rows) throws SQLException {
        List<AggregateRow> whole = new ArrayList<>(rows.size());
        for (AggregateRow row : rows) {
            whole.add(row.document() != null ? row : new AggregateRow(row.id(), row.uid(), row.kind(),
                    row.revision(), session.first("select doc from AGGREGATE_LONG where id = ?", new byte[0],
                            r -> r.getBytes(1), row.id()), row.trashed()));
        }
        return whole;
    }
}
