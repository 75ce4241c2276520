package org.kith.store.sql;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.kith.store.InteractionRow;

/** What of an interaction does not lie in its row: targets and peers after the first, long texts. */
final class Beside {
    private final Session session;
    private final Batch targets;
    private final Batch peers;
    private final Batch longs;

    Beside(Session session) throws SQLException {
        this.session = session;
        targets = new Batch(session, "insert into TARGET (id, pos, account, role) values (?, ?, ?, ?)");
        peers = new Batch(session, "insert into PEER (account, ts, id) values (?, ?, ?)");
        longs = new Batch(session, "insert into INTERACTION_LONG (id, field, body) values (?, ?, ?)");
    }

    /** The text if it fits the row. */
    static String inline(String text) {
        return text == null || text.length() > InteractionTable.INLINE ? null : text;
    }

    /** One bit a long text. */
    static int longs(InteractionRow row) {
        String[] texts = texts(row);
        int bits = 0;
        for (int i = 0; i < texts.length; i++) {
            bits |= texts[i] != null && texts[i].length() > InteractionTable.INLINE ? 1 << i : 0;
        }
        return bits;
    }

    void insert(long id, InteractionRow row, List<Integer> others) throws SQLException {
        for (int i = 1; i < row.targets().size(); i++) {
            InteractionRow.Target target = row.targets().get(i);
            targets.of(id).of(i).of(target.account()).of(Codes.ROLE.of(target.role())).add();
        }
        for (int i = 1; i < others.size(); i++) {
            peers.of(others.get(i)).of(row.published()).of(id).add();
        }
        int bits = longs(row);
        if (bits != 0) {
            String[] texts = texts(row);
            for (int i = 0; i < texts.length; i++) {
                if ((bits & 1 << i) != 0) {
                    longs.of(id).of(i).of(texts[i]).add();
                }
            }
        }
    }

    void flush() throws SQLException {
        targets.flush();
        peers.flush();
        longs.flush();
    }

    void delete(Collection<InteractionTable.Stored> rows) throws SQLException {
        InList.run(session, "delete from TARGET where id",
                rows.stream().filter(r -> r.row().targets().size() > 1).map(r -> r.row().id()).toList());
        InList.run(session, "delete from PEER where id",
                rows.stream().filter(r -> r.peers().size() > 1).map(r -> r.row().id()).toList());
        InList.run(session, "delete from INTERACTION_LONG where id",
                rows.stream().filter(r -> longs(r.row()) != 0).map(r -> r.row().id()).toList());
    }

    private static String[] texts(InteractionRow row) {
        return new String[] {row.key(), row.object(), row.inReplyTo(), row.summary(), row.text(), row.link(),
            row.file()};
    }
}
