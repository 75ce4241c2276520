package org.kith.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.model.activity.Audience;
import org.kith.store.InteractionRow;
import org.kith.store.InteractionRow.Target;
import org.kith.store.SourceKey;
import org.kith.store.Span;
import org.kith.store.TimelineQuery.Cursor;

/** Reads interactions whole: the row, further targets and peers, long texts. */
final class InteractionTable {
    /** Texts longer than this lie beside the row. */
    static final int INLINE = 4000;
    static final int KEY = 0;
    static final int OBJECT = 1;
    static final int REPLY = 2;
    static final int SUMMARY = 3;
    static final int TEXT = 4;
    static final int LINK = 5;
    static final int FILE = 6;
    private static final int PAGE = 500;
    private static final String NO_TEXTS = "cast(null as varchar(1)), cast(null as varchar(1))";

    static final String COLUMNS = "id, khash, chash, platform, pkey, kind, actor, target1, role1, targets, ts, prec,"
            + " ts_end, direction, audience, recipients, obj, reply, conv, summary, body, web, batch, own, src_file,"
            + " src_line, peer, longs";

    /**
     * A row as stored.
     *
     * @param row   the row
     * @param khash hash of its key
     * @param peers who took part and was not mine when it was written
     */
    record Stored(InteractionRow row, long khash, List<Integer> peers) {
    }

    /** What one row of the table says, before the rest is read. */
    private static final class Raw {
        private long id;
        private long khash;
        private long chash;
        private String platform;
        private final String[] texts = new String[7];
        private final int[] n = new int[12];
        private long ts;
        private long end;
        private long line;
        private int peer;
        private int longs;
        private List<Target> targets;
        private List<Integer> peers;
    }

    private InteractionTable() {
    }

    /** Rows by id, in id order. */
    static List<Stored> read(Session session, Collection<Long> ids) throws SQLException {
        List<Raw> raws = new ArrayList<>();
        InList.query(session, "select " + COLUMNS + " from INTERACTION i" + session.by("IX_INTERACTION")
                + " where id in", ids, "", row -> raws.add(raw(row)));
        return finish(session, raws);
    }

    /** The next page of all rows behind an id, in id order. */
    static List<Stored> page(Session session, long after) throws SQLException {
        List<Raw> raws = session.list("select " + COLUMNS + " from INTERACTION i" + session.by("IX_INTERACTION")
                + " where id > ? order by id fetch first " + PAGE + " rows only", InteractionTable::raw, after);
        return finish(session, raws);
    }

    /** The next page of a span, latest first, and where the one after it starts (null at the end). */
    record Page(List<Stored> rows, Cursor next) {
    }

    /** Of a span what lies behind a place, which is later than every row of the page. */
    static Page page(Session session, Span span, Cursor place) throws SQLException {
        String columns = span.texts() ? COLUMNS : COLUMNS.replace("summary, body", NO_TEXTS);
        List<Raw> raws = session.list("select " + columns + " from INTERACTION i" + session.by("IX_INTERACTION_TIME")
                + " where ts <= ? and ts >= ? and (ts < ? or id < ?)"
                + (span.oneToOne() ? " and audience = " + Codes.AUDIENCE.of(Audience.ONE_TO_ONE) : "")
                + " order by ts desc, id desc fetch first " + PAGE + " rows only", InteractionTable::raw,
                place.published(), span.from(), place.published(), place.id());
        Cursor next = raws.size() < PAGE ? null : new Cursor(raws.getLast().ts, raws.getLast().id);
        List<Long> order = raws.stream().map(raw -> raw.id).toList();
        Map<Long, Stored> rows = new HashMap<>();
        if (!span.texts()) {
            raws.forEach(raw -> raw.longs = raw.texts[KEY] == null ? raw.longs : 0);
        }
        finish(session, raws).forEach(stored -> rows.put(stored.row().id(), stored));
        return new Page(order.stream().map(rows::get).toList(), next);
    }

    /** Ids by exact key; unknown keys are absent. */
    static Map<SourceKey, Long> ids(Session session, Collection<SourceKey> keys) throws SQLException {
        Map<Long, List<SourceKey>> wanted = new HashMap<>();
        for (SourceKey key : keys) {
            wanted.computeIfAbsent(Hashes.of(key.platform(), key.key()), h -> new ArrayList<>(1)).add(key);
        }
        Map<SourceKey, Long> found = new HashMap<>();
        Set<Long> longKeys = new HashSet<>();
        InList.query(session, "select khash, id, platform, pkey from INTERACTION i" + session.by("IX_INTERACTION_KEY")
                + " where khash in", wanted.keySet(), "", row -> {
                    if (row.getString(4) == null) {
                        longKeys.add(row.getLong(2));
                        return;
                    }
                    SourceKey key = new SourceKey(row.getString(3), row.getString(4));
                    if (wanted.get(row.getLong(1)).contains(key)) {
                        found.put(key, row.getLong(2));
                    }
                });
        for (Stored row : read(session, longKeys)) {
            SourceKey key = new SourceKey(row.row().platform(), row.row().key());
            if (wanted.get(row.khash()).contains(key)) {
                found.put(key, row.row().id());
            }
        }
        return found;
    }

    private static Raw raw(ResultSet r) throws SQLException {
        Raw raw = new Raw();
        raw.id = r.getLong(1);
        raw.khash = r.getLong(2);
        raw.chash = r.getLong(3);
        raw.platform = r.getString(4);
        raw.texts[KEY] = r.getString(5);
        for (int i = 0; i < 5; i++) {
            raw.n[i] = r.getInt(6 + i);
        }
        raw.ts = r.getLong(11);
        raw.n[5] = r.getInt(12);
        raw.end = r.getLong(13);
        for (int i = 0; i < 3; i++) {
            raw.n[6 + i] = r.getInt(14 + i);
        }
        raw.texts[OBJECT] = r.getString(17);
        raw.texts[REPLY] = r.getString(18);
        raw.n[9] = r.getInt(19);
        raw.texts[SUMMARY] = r.getString(20);
        raw.texts[TEXT] = r.getString(21);
        raw.texts[LINK] = r.getString(22);
        raw.n[10] = r.getInt(23);
        raw.n[11] = r.getInt(24);
        raw.texts[FILE] = r.getString(25);
        raw.line = r.getLong(26);
        raw.peer = r.getInt(27);
        raw.longs = r.getInt(28);
        return raw;
    }

    private static List<Stored> finish(Session session, List<Raw> raws) throws SQLException {
        Map<Long, Raw> many = new HashMap<>();
        Map<Long, Raw> longs = new HashMap<>();
        for (Raw raw : raws) {
            int count = raw.n[4];
            raw.targets = count == 0 ? List.of() : List.of(new Target(raw.n[2], Codes.ROLE.literal(raw.n[3])));
            raw.peers = raw.peer == 0 ? List.of() : List.of(raw.peer);
            if (raw.peer != 0 && count > 0) {
                many.put(raw.id, raw);
            }
            if (count > 1) {
                many.put(raw.id, raw);
                raw.targets = new ArrayList<>(raw.targets);
            }
            if (raw.longs != 0) {
                longs.put(raw.id, raw);
            }
        }
        readTargets(session, many);
        readLongs(session, longs);
        raws.sort(Comparator.comparingLong(r -> r.id));
        List<Stored> rows = new ArrayList<>(raws.size());
        for (Raw raw : raws) {
            rows.add(new Stored(row(raw), raw.khash, raw.peers));
        }
        return rows;
    }

    private static void readTargets(Session session, Map<Long, Raw> many) throws SQLException {
        List<Long> withTargets = many.values().stream().filter(r -> r.n[4] > 1).map(r -> r.id).toList();
        InList.query(session, "select id, account, role from TARGET t" + session.by("IX_TARGET") + " where id in",
                withTargets, " order by id, pos", row -> many.get(row.getLong(1)).targets
                        .add(new Target(row.getInt(2), Codes.ROLE.literal(row.getInt(3)))));
        List<Long> withPeers = many.values().stream().filter(InteractionTable::severalParties).map(r -> r.id).toList();
        InList.query(session, "select id, account from PEER p" + session.by("IX_PEER_ID") + " where id in", withPeers,
                "", row -> {
                    Raw raw = many.get(row.getLong(1));
                    List<Integer> peers = new ArrayList<>(raw.peers);
                    peers.add(row.getInt(2));
                    raw.peers = List.copyOf(peers);
                });
    }

    /** Whether more than {@code peer} may be others. */
    private static boolean severalParties(Raw raw) {
        long others = raw.targets.stream().mapToInt(Target::account).filter(a -> a != 0 && a != raw.peer)
                .count() + (raw.n[1] != 0 && raw.n[1] != raw.peer ? 1 : 0);
        return others > 0;
    }

    private static void readLongs(Session session, Map<Long, Raw> longs) throws SQLException {
        InList.query(session, "select id, field, body from INTERACTION_LONG l" + session.by("IX_INTERACTION_LONG")
                + " where id in", longs.keySet(), "",
                row -> longs.get(row.getLong(1)).texts[row.getInt(2)] = row.getString(3));
    }

    private static InteractionRow row(Raw r) {
        int[] n = r.n;
        String[] t = r.texts;
        return new InteractionRow(r.id, r.platform, t[KEY], r.chash, Codes.TYPE.literal(n[0]), n[1],
                List.copyOf(r.targets), r.ts, Codes.PRECISION.literal(n[5]), r.end, Codes.DIRECTION.literal(n[6]),
                Codes.AUDIENCE.literal(n[7]), n[8], t[OBJECT], t[REPLY], n[9], t[SUMMARY], t[TEXT], t[LINK], n[10],
                n[11], t[FILE], r.line);
    }
}
