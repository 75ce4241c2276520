package org.kith.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.kith.store.KnownInteractions;

/**
 * All stored interactions by hash, kept up by one writing at a time with a way back. Where two keys share a hash the
 * entry's content is 0, which equals none, so that a caller asks for the exact key; it stays when one of them goes.
 */
final class Known implements KnownInteractions {
    private record Before(long key, boolean known, long content) {
    }

    private final LongMap map;
    private final LongSet shared = new LongSet(0);
    private final List<Before> before = new ArrayList<>();

    private Known(int expected) {
        map = new LongMap(expected);
    }

    /** Reads the index of hashes once. */
    static Known load(Session session, long expected) throws SQLException {
        Known known = new Known((int) Math.min(expected, 1 << 28));
        var query = session.on("select khash, chash from INTERACTION i" + session.by("IX_INTERACTION_KEY"));
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                known.put(rows.getLong(1), rows.getLong(2));
            }
        }
        known.before.clear();
        return known;
    }

    void inserted(long key, long content) {
        before.add(new Before(key, map.contains(key), map.get(key)));
        put(key, content);
    }

    void updated(long key, long content) {
        before.add(new Before(key, map.contains(key), map.get(key)));
        map.put(key, shared.contains(key) ? 0 : content);
    }

    void deleted(long key) {
        before.add(new Before(key, map.contains(key), map.get(key)));
        if (!shared.contains(key)) {
            map.remove(key);
        }
    }

    private void put(long key, long content) {
        if (map.contains(key)) {
            shared.add(key);
            map.put(key, 0);
        } else {
            map.put(key, content);
        }
    }

    void committed() {
        before.clear();
    }

    void rolledBack() {
        for (int i = before.size() - 1; i >= 0; i--) {
            Before entry = before.get(i);
            if (entry.known) {
                map.put(entry.key, entry.content);
            } else {
                map.remove(entry.key);
            }
        }
        before.clear();
    }

    @Override
    public long keyHash(String platform, String key) {
        return Hashes.of(platform, key);
    }

    @Override
    public boolean contains(long keyHash) {
        return map.contains(keyHash);
    }

    @Override
    public long contentHash(long keyHash) {
        return map.get(keyHash);
    }

    @Override
    public int size() {
        return map.size();
    }
}
