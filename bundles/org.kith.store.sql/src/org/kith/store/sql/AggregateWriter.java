package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.store.AggregateWrite;

/** Writes documents with their revisions, and has {@link ViewWriter} write what lists read of them. */
final class AggregateWriter {
    /** Documents longer than this lie in a table of their own. */
    private static final int INLINE = 32_672;

    /**
     * What is stored of an aggregate.
     *
     * @param view which projection it has, {@link ViewWriter#NONE} and so on
     */
    record Head(long id, String uid, long revision, long trashed, int view, boolean isLong) {
    }

    private final Tx tx;
    private final Session session;

    AggregateWriter(Tx tx) {
        this.tx = tx;
        session = tx.session;
    }

    /** The uid that stands in the way; null when all were written. */
    String put(List<AggregateWrite> writes) throws SQLException {
        Map<String, Head> stored = heads(writes.stream().filter(w -> w.expectedRevision() != 0)
                .map(AggregateWrite::uid).toList());
        Set<String> seen = new HashSet<>();
        for (AggregateWrite write : writes) {
            Head head = stored.get(write.uid());
            if (!seen.add(write.uid())
                    || write.expectedRevision() != 0 && (head == null || head.revision != write.expectedRevision())) {
                return write.uid();
            }
        }
        ViewWriter views = new ViewWriter(tx);
        Links links = Links.of(tx);
        List<Head> after = new ArrayList<>(writes.size());
        long id = tx.take("aggregate", (int) writes.stream().filter(w -> w.expectedRevision() == 0).count());
        for (AggregateWrite write : writes) {
            long own = write.expectedRevision() == 0 ? id++ : stored.get(write.uid()).id;
            after.add(new Head(own, write.uid(), write.expectedRevision() + 1, write.trashed(),
                    ViewWriter.view(write.projection()), write.document().length > INLINE));
        }
        links.before(writes, stored);
        views.remove(stored.values());
        documents(writes, after, stored);
        views.insert(writes, after);
        tx.uids.addAll(seen);
        return null;
    }

    private void documents(List<AggregateWrite> writes, List<Head> heads, Map<String, Head> stored)
            throws SQLException {
        InList.run(session, "delete from AGGREGATE_LONG where id",
                stored.values().stream().filter(Head::isLong).map(Head::id).toList());
        Batch insert = new Batch(session, "insert into AGGREGATE (id, uid, kind, revision, trashed, view_kind, doc)"
                + " values (?, ?, ?, ?, ?, ?, ?)");
        Batch update = new Batch(session, "update AGGREGATE set kind = ?, revision = ?, trashed = ?, view_kind = ?,"
                + " doc = ? where id = ?");
        Batch longs = new Batch(session, "insert into AGGREGATE_LONG (id, doc) values (?, ?)");
        for (int i = 0; i < writes.size(); i++) {
            AggregateWrite write = writes.get(i);
            Head head = heads.get(i);
            byte[] inline = head.isLong ? null : write.document();
            if (write.expectedRevision() == 0) {
                insert.of(head.id).of(head.uid).of(write.kind()).of(1L).of(head.trashed).of(head.view).of(inline)
                        .add();
            } else {
                update.of(write.kind()).of(head.revision).of(head.trashed).of(head.view).of(inline).of(head.id).add();
            }
            if (head.isLong) {
                longs.of(head.id).of(write.document()).add();
            }
        }
        insert.flush();
        update.flush();
        longs.flush();
    }

    void remove(Collection<String> uids) throws SQLException {
        Map<String, Head> stored = heads(uids);
        if (stored.isEmpty()) {
            return;
        }
        Links.of(tx).before(List.of(), stored);
        new ViewWriter(tx).remove(stored.values());
        List<Long> ids = stored.values().stream().map(Head::id).toList();
        InList.run(session, "delete from AGGREGATE_LONG where id", ids);
        InList.run(session, "delete from AGGREGATE where id", ids);
        InList.run(session, "delete from CONVERSATION_MEMBER where account", stored.values().stream()
                .filter(head -> head.view() == ViewWriter.ACCOUNT).map(Head::id).toList());
        tx.uids.addAll(stored.keySet());
    }

    private Map<String, Head> heads(Collection<String> uids) throws SQLException {
        Map<String, Head> found = new HashMap<>();
        InList.query(session, "select id, uid, revision, trashed, view_kind, case when doc is null then 1 else 0 end"
                + " from AGGREGATE g" + session.by("IX_AGGREGATE_UID") + " where uid in", uids, "",
                r -> found.put(r.getString(2), new Head(r.getLong(1), r.getString(2), r.getLong(3), r.getLong(4),
                        r.getInt(5), r.getInt(6) == 1)));
        return found;
    }
}
