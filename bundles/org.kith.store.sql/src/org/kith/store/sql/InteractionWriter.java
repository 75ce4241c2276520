package org.kith.store.sql;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.store.InteractionRow;
import org.kith.store.SourceKey;

/** Writes interactions with their peers, and tells the roll-ups and the set of known ones. */
final class InteractionWriter {
    private static final String VALUES = "(?" + ", ?".repeat(27) + ")";
    private static final String UPDATE = "update INTERACTION set "
            + InteractionTable.COLUMNS.substring(4).replace(",", " = ?,") + " = ? where id = ?";

    private final Tx tx;
    private final Session session;

    InteractionWriter(Tx tx) {
        this.tx = tx;
        session = tx.session;
    }

    long insert(List<InteractionRow> rows) throws SQLException {
        long first = tx.take("interaction", rows.size());
        if (rows.isEmpty()) {
            return first;
        }
        tx.interactions = true;
        Batch insert = new Batch(session, "insert into INTERACTION (" + InteractionTable.COLUMNS + ") values "
                + VALUES);
        Beside beside = new Beside(session);
        long id = first;
        for (InteractionRow row : rows) {
            List<Integer> peers = Contribution.peers(row, tx::own);
            long khash = Hashes.of(row.platform(), row.key());
            insert.of(id);
            bind(insert, row, khash, peers);
            insert.add();
            beside.insert(id, row, peers);
            tx.rollUps.count(row, peers, 1);
            if (tx.state.known != null) {
                tx.state.known.inserted(khash, row.contentHash());
            }
            id++;
        }
        insert.flush();
        beside.flush();
        return first;
    }

    /** Ids that were not there; nothing is written then. */
    List<Long> update(List<InteractionRow> rows) throws SQLException {
        Map<Long, InteractionTable.Stored> stored = stored(rows.stream().map(InteractionRow::id).toList());
        List<Long> missing = rows.stream().map(InteractionRow::id).filter(id -> !stored.containsKey(id)).toList();
        if (!missing.isEmpty() || rows.isEmpty()) {
            return missing;
        }
        tx.interactions = true;
        Beside beside = new Beside(session);
        beside.delete(stored.values());
        Batch update = new Batch(session, UPDATE);
        for (InteractionRow row : rows) {
            InteractionTable.Stored before = stored.get(row.id());
            tx.rollUps.count(before.row(), before.peers(), -1);
            List<Integer> peers = Contribution.peers(row, tx::own);
            long khash = Hashes.of(row.platform(), row.key());
            bind(update, row, khash, peers);
            update.of(row.id()).add();
            beside.insert(row.id(), row, peers);
            tx.rollUps.count(row, peers, 1);
            if (tx.state.known != null) {
                if (before.khash() == khash) {
                    tx.state.known.updated(khash, row.contentHash());
                } else {
                    tx.state.known.deleted(before.khash());
                    tx.state.known.inserted(khash, row.contentHash());
                }
            }
        }
        update.flush();
        beside.flush();
        return List.of();
    }

    void delete(Collection<Long> ids) throws SQLException {
        Map<Long, InteractionTable.Stored> stored = stored(ids);
        if (stored.isEmpty()) {
            return;
        }
        tx.interactions = true;
        new Beside(session).delete(stored.values());
        for (InteractionTable.Stored row : stored.values()) {
            tx.rollUps.count(row.row(), row.peers(), -1);
            if (tx.state.known != null) {
                tx.state.known.deleted(row.khash());
            }
        }
        InList.run(session, "delete from INTERACTION where id", stored.keySet());
    }

    Known known() throws SQLException {
        if (tx.state.known == null) {
            tx.state.known = Known.load(session, tx.counter(State.INTERACTIONS));
        }
        return tx.state.known;
    }

    Map<SourceKey, Long> ids(Collection<SourceKey> keys) throws SQLException {
        return InteractionTable.ids(session, keys);
    }

    /** By the index while it is somebody else's account, otherwise by reading all. */
    List<Long> of(int account) throws SQLException {
        Set<Long> ids = new TreeSet<>(session.list("select id from INTERACTION i"
                + session.by("IX_INTERACTION_PEER") + " where peer = ?", r -> r.getLong(1), account));
        ids.addAll(session.list("select id from PEER p" + session.by("IX_PEER") + " where account = ?",
                r -> r.getLong(1), account));
        if (tx.wasOwn(account)) {
            ids.addAll(session.list("select id from INTERACTION where actor = ? or target1 = ?", r -> r.getLong(1),
                    account, account));
            ids.addAll(session.list("select id from TARGET where account = ?", r -> r.getLong(1), account));
        }
        return List.copyOf(ids);
    }

    private Map<Long, InteractionTable.Stored> stored(Collection<Long> ids) throws SQLException {
        Map<Long, InteractionTable.Stored> stored = new HashMap<>();
        for (InteractionTable.Stored row : InteractionTable.read(session, new TreeSet<>(ids))) {
            stored.put(row.row().id(), row);
        }
        return stored;
    }

    private static void bind(Batch b, InteractionRow row, long khash, List<Integer> peers) throws SQLException {
        InteractionRow.Target first = row.targets().isEmpty() ? null : row.targets().get(0);
        b.of(khash).of(row.contentHash()).of(row.platform()).of(Beside.inline(row.key()));
        b.of(Codes.TYPE.of(row.type())).of(row.actor());
        b.of(first == null ? 0 : first.account()).of(first == null ? 0 : Codes.ROLE.of(first.role()));
        b.of(row.targets().size()).of(row.published()).of(Codes.PRECISION.of(row.precision())).of(row.end());
        b.of(Codes.DIRECTION.of(row.direction())).of(Codes.AUDIENCE.of(row.audience())).of(row.recipients());
        b.of(Beside.inline(row.object())).of(Beside.inline(row.inReplyTo())).of(row.conversation());
        b.of(Beside.inline(row.summary())).of(Beside.inline(row.text())).of(Beside.inline(row.link()));
        b.of(row.batch()).of(row.ownAccount()).of(Beside.inline(row.file())).of(row.line());
        b.of(peers.isEmpty() ? 0 : peers.get(0)).of(Beside.longs(row));
    }
}
