package org.kith.store.sql;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.kith.store.BatchRow;
import org.kith.store.ChunkRow;
import org.kith.store.CoverageRow;
import org.kith.store.ProblemRow;

/** Batches with their chunks, problems, coverage and seen sets: reads and writes. */
final class ImportTables {
    /** Hashes a row of SEEN; eight bytes each. */
    private static final int PART = 4000;
    private static final String BATCH = "uid, platform, source, fingerprint, owner, state, started, ended, records,"
            + " live_cursor, counts, not_in_it";

    private ImportTables() {
    }

    static List<BatchRow> batches(Session session) throws SQLException {
        return session.list("select id, " + BATCH + " from BATCH order by id", r -> new BatchRow(r.getInt(1),
                r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getInt(6),
                BatchRow.State.valueOf(r.getString(7)), r.getLong(8), r.getLong(9), r.getLong(10), r.getString(11),
                r.getString(12), r.getString(13)));
    }

    static int put(Tx tx, BatchRow row) throws SQLException {
        boolean fresh = row.id() == 0;
        int id = fresh ? (int) tx.take("batch", 1) : row.id();
        String sql = fresh ? "insert into BATCH (" + BATCH + ", id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                : "update BATCH set " + BATCH.replace(",", " = ?,") + " = ? where id = ?";
        Batch batch = new Batch(tx.session, sql);
        batch.of(row.uid()).of(row.platform()).of(Texts.cut(row.source())).of(row.fingerprint()).of(row.owner())
                .of(row.state().name()).of(row.started()).of(row.ended()).of(row.records()).of(row.cursor())
                .of(Texts.cut(row.counts())).of(Texts.cut(row.notInIt())).of(id).add();
        batch.flush();
        return id;
    }

    static void remove(Session session, int batch) throws SQLException {
        for (String table : List.of("CHUNK", "PROBLEM", "COVERAGE", "SEEN")) {
            session.run("delete from " + table + " where batch = ?", batch);
        }
        List<Long> journal = session.list("select id from JOURNAL j" + session.by("IX_JOURNAL_BATCH")
                + " where batch = ?", r -> r.getLong(1), batch);
        JournalTable.remove(session, journal);
        session.run("delete from BATCH where id = ?", batch);
    }

    static List<ProblemRow> problems(Session session, int batch) throws SQLException {
        return session.list("select code, src_file, src_line, message from PROBLEM p" + session.by("IX_PROBLEM")
                + " where batch = ? order by batch, seq",
                r -> new ProblemRow(r.getString(1), r.getString(2), r.getLong(3), r.getString(4)), batch);
    }

    static void addProblems(Session session, int batch, List<ProblemRow> rows) throws SQLException {
        int next = next(session, "PROBLEM", "seq", "IX_PROBLEM", batch);
        Batch insert = new Batch(session,
                "insert into PROBLEM (batch, seq, code, src_file, src_line, message) values (?, ?, ?, ?, ?, ?)");
        for (ProblemRow row : rows) {
            insert.of(batch).of(next++).of(row.code()).of(Texts.cut(row.file())).of(row.line())
                    .of(Texts.cut(row.message())).add();
        }
        insert.flush();
    }

    static List<ChunkRow> chunks(Session session, int batch) throws SQLException {
        return session.list("select batch, seq, inter_from, inter_to, agg_from, agg_to, records from CHUNK c"
                + session.by("IX_CHUNK") + " where batch = ? order by batch, seq",
                r -> new ChunkRow(r.getInt(1), r.getInt(2), r.getLong(3), r.getLong(4), r.getLong(5), r.getLong(6),
                        r.getLong(7)), batch);
    }

    static void addChunk(Session session, ChunkRow row) throws SQLException {
        session.run("insert into CHUNK (batch, seq, inter_from, inter_to, agg_from, agg_to, records)"
                + " values (?, ?, ?, ?, ?, ?, ?)", row.batch(), row.sequence(), row.interactionsFrom(),
                row.interactionsTo(), row.aggregatesFrom(), row.aggregatesTo(), row.records());
    }

    static void removeChunk(Session session, ChunkRow row) throws SQLException {
        session.run("delete from CHUNK where batch = ? and seq = ?", row.batch(), row.sequence());
    }

    static void addSeen(Session session, int batch, long[] hashes) throws SQLException {
        if (hashes.length == 0) {
            return;
        }
        int part = next(session, "SEEN", "part", "IX_SEEN", batch);
        Batch insert = new Batch(session, "insert into SEEN (batch, part, hashes) values (?, ?, ?)");
        for (int from = 0; from < hashes.length; from += PART) {
            int count = Math.min(PART, hashes.length - from);
            ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
            bytes.asLongBuffer().put(hashes, from, count);
            insert.of(batch).of(part++).of(bytes.array()).add();
        }
        insert.flush();
    }

    private static int next(Session session, String table, String column, String index, int batch)
            throws SQLException {
        return session.first("select max(" + column + ") from " + table + " t" + session.by(index)
                + " where batch = ?", 0, r -> {
                    int last = r.getInt(1);
                    return r.wasNull() ? 0 : last + 1;
                }, batch);
    }

    static long[] seen(Session session, int batch) throws SQLException {
        return sorted(session.list("select hashes from SEEN where batch = ?", r -> r.getBytes(1), batch));
    }

    static long[] seenAfter(Session session, int batch) throws SQLException {
        return sorted(session.list("select hashes from SEEN where batch > ?", r -> r.getBytes(1), batch));
    }

    private static long[] sorted(List<byte[]> parts) {
        return parts.stream().flatMapToLong(bytes -> {
            long[] hashes = new long[bytes.length / Long.BYTES];
            ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
            return Arrays.stream(hashes);
        }).collect(LongArray::new, LongArray::add, (a, b) -> { }).sorted();
    }

    /** Collects longs without boxing. */
    private static final class LongArray {
        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long[] sorted() {
            return LongStream.of(Arrays.copyOf(values, size)).sorted().distinct().toArray();
        }
    }

    static List<CoverageRow> coverage(Session session) throws SQLException {
        return session.list("select batch, platform, account, kind, direction, state, ts_from, ts_to from COVERAGE"
                + " order by batch, platform, account, kind, direction, ts_from", r -> new CoverageRow(r.getInt(1),
                        r.getString(2), r.getInt(3), Codes.SIGNAL.literal(r.getInt(4)),
                        Codes.DIRECTION.literal(r.getInt(5)), Codes.COVERAGE.literal(r.getInt(6)), r.getLong(7),
                        r.getLong(8)));
    }

    static void putCoverage(Session session, List<CoverageRow> rows) throws SQLException {
        Batch delete = new Batch(session, "delete from COVERAGE where batch = ? and platform = ? and account = ?"
                + " and kind = ? and direction = ? and ts_from = ?");
        Batch insert = new Batch(session, "insert into COVERAGE (batch, platform, account, kind, direction, ts_from,"
                + " ts_to, state) values (?, ?, ?, ?, ?, ?, ?, ?)");
        for (CoverageRow row : rows) {
            key(delete, row).add();
            key(insert, row).of(row.to()).of(Codes.COVERAGE.of(row.state())).add();
        }
        delete.flush();
        insert.flush();
    }

    private static Batch key(Batch batch, CoverageRow row) throws SQLException {
        return batch.of(row.batch()).of(row.platform()).of(row.account()).of(Codes.SIGNAL.of(row.kind()))
                .of(Codes.DIRECTION.of(row.direction())).of(row.from());
    }
}
