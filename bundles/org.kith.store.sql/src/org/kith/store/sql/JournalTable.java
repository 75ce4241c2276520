package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kith.store.JournalRow;

/** The history: rows with images before and after, long ones beside. */
final class JournalTable {
    private static final int INLINE = 16_000;
    private static final int PAGE = 200;
    private static final String COLUMNS = "id, batch, step, label, at_ms, kind, uid, undone, before_doc, after_doc,"
            + " longs";

    private JournalTable() {
    }

    static void add(Tx tx, List<JournalRow> rows) throws SQLException {
        Session session = tx.session;
        long id = tx.take("journal", (int) rows.stream().filter(r -> r.id() == 0).count());
        JournalTable.remove(session, rows.stream().map(JournalRow::id).filter(i -> i != 0).toList());
        Batch insert = new Batch(session, "insert into JOURNAL (" + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Batch longs = new Batch(session, "insert into JOURNAL_LONG (id, field, doc) values (?, ?, ?)");
        for (JournalRow row : rows) {
            long own = row.id() == 0 ? id++ : row.id();
            int bits = (isLong(row.before()) ? 1 : 0) | (isLong(row.after()) ? 2 : 0);
            insert.of(own).of(row.batch()).of(row.step()).of(Texts.cut(row.label())).of(row.at()).of(row.kind())
                    .of(Texts.cut(row.uid())).of(row.undone()).of((bits & 1) != 0 ? null : row.before())
                    .of((bits & 2) != 0 ? null : row.after()).of(bits).add();
            if ((bits & 1) != 0) {
                longs.of(own).of(0).of(row.before()).add();
            }
            if ((bits & 2) != 0) {
                longs.of(own).of(1).of(row.after()).add();
            }
        }
        insert.flush();
        longs.flush();
    }

    private static boolean isLong(byte[] document) {
        return document != null && document.length > INLINE;
    }

    /** The next page of a batch behind an id, oldest first. */
    static List<JournalRow> page(Session session, int batch, long after) throws SQLException {
        List<Integer> longs = new ArrayList<>();
        List<JournalRow> rows = session.list("select " + COLUMNS + " from JOURNAL j"
                + session.by("IX_JOURNAL_BATCH") + " where batch = ? and id > ? order by batch, id fetch first " + PAGE
                + " rows only", r -> {
                    longs.add(r.getInt(11));
                    return row(r);
                }, batch, after);
        List<JournalRow> whole = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            whole.add(longs.get(i) == 0 ? rows.get(i) : complete(session, rows.get(i), longs.get(i)));
        }
        return whole;
    }

    static List<JournalRow> newestFirst(Session session, int batch) throws SQLException {
        List<JournalRow> all = new ArrayList<>();
        List<JournalRow> page = page(session, batch, 0);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page(session, batch, page.get(page.size() - 1).id());
        }
        return all.reversed();
    }

    static void remove(Session session, Collection<Long> ids) throws SQLException {
        InList.run(session, "delete from JOURNAL_LONG where id", ids);
        InList.run(session, "delete from JOURNAL where id", ids);
    }

    private static JournalRow row(ResultSet r) throws SQLException {
        return new JournalRow(r.getLong(1), r.getInt(2), r.getLong(3), r.getString(4), r.getLong(5), r.getString(6),
                r.getString(7), r.getBytes(9), r.getBytes(10), r.getInt(8) != 0);
    }

    private static JournalRow complete(Session session, JournalRow row, int longs) throws SQLException {
        String sql = "select doc from JOURNAL_LONG where id = ? and field = ?";
        byte[] before = (longs & 1) == 0 ? row.before() : session.first(sql, null, r -> r.getBytes(1), row.id(), 0);
        byte[] after = (longs & 2) == 0 ? row.after() : session.first(sql, null, r -> r.getBytes(1), row.id(), 1);
        return new JournalRow(row.id(), row.batch(), row.step(), row.label(), row.at(), row.kind(), row.uid(), before,
                after, row.undone());
    }
}
