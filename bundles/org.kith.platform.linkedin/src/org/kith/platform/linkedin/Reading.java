package org.kith.platform.linkedin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.core.platform.RecordSink;
import org.kith.model.activity.InteractionType;

/** What the tables of one import share: where to, whose archive it is, who is who, and how to read a table. */
final class Reading {
    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");

    final Archive archive;
    final RecordSink sink;
    final IProgressMonitor monitor;
    final Names names = new Names();
    final Map<Table, List<ArchiveEntry>> tables = new EnumMap<>(Table.class);
    private final Instant end;
    /** My account; null when the archive does not tell. */
    AccountRef me;
    /** The newest time that was read; null when there is none. */
    Instant newest;

    Reading(Archive archive, RecordSink sink, IProgressMonitor monitor, Instant now) {
        this.archive = archive;
        this.sink = sink;
        this.monitor = monitor;
        this.end = now.plusSeconds(10L * 366 * 24 * 3600);
    }

    /** Whether a table is there. */
    boolean has(Table table) {
        return tables.containsKey(table);
    }

    /** Whether this is my key. */
    boolean mine(String key) {
        return me != null && me.key().equals(key);
    }

    /** Reads all files of a table. What is wrong in them is told. */
    void each(Table table, BiConsumer<Row, Trouble> taker) {
        read(table, sink, taker);
    }

    /** Reads all files of a table to learn something from it beforehand; what is wrong in it is told later. */
    void learn(Table table, BiConsumer<Row, Trouble> taker) {
        read(table, new RecordSink() { }, taker);
    }

    private void read(Table table, RecordSink told, BiConsumer<Row, Trouble> taker) {
        for (ArchiveEntry whole : tables.getOrDefault(table, List.of())) {
            CutEntry entry = new CutEntry(whole);
            Trouble trouble = new Trouble(told, entry.path());
            try (Rows rows = new Rows(entry, table == Table.COMMENTS, trouble, monitor)) {
                if (rows.header(table.columns)) {
                    rows.each(row -> taker.accept(row, trouble));
                } else if (!Contents.blank(entry)) {
                    trouble.at(Problem.Code.MALFORMED, 1, Messages.Rows_noHeader,
                            String.join(", ", new TreeSet<>(table.columns)));
                }
                if (entry.cut() != null) {
                    cut(entry.cut(), trouble);
                }
            } catch (IOException cut) {
                cut(cut, trouble);
            } finally {
                trouble.close();
            }
        }
    }

    private static void cut(IOException cut, Trouble trouble) {
        trouble.at(Problem.Code.TRUNCATED, 0, Messages.Rows_cut, cut.getMessage() == null ? "" : cut.getMessage());
    }

    /** Reads a time in one of the layouts of its file. One in none of them is told, and the time is unknown. */
    Stamp.Time time(Table table, String text, Row row, Trouble trouble) {
        for (Stamp stamp : table.stamps) {
            Stamp.Time time = text.isEmpty() ? null : stamp.read(text);
            if (time != null && !time.at().isBefore(EARLIEST) && !time.at().isAfter(end)) {
                newest = newest == null || time.at().isAfter(newest) ? time.at() : newest;
                return time;
            }
        }
        trouble.at(Problem.Code.INVALID_VALUE, row.origin().line(), Messages.Reading_noTime, row.origin().line());
        return Stamp.Time.UNKNOWN;
    }

    /** Starts an interaction. */
    InteractionRecord.Builder start(InteractionType type, String key, AccountRef actor, Stamp.Time time, Row row) {
        return InteractionRecord.of(LinkedInArchive.PLATFORM, type, key).actor(actor).at(time.at(), time.precision())
                .origin(row.origin());
    }

    /** Sixteen digits that stand for a text, where LinkedIn gives no number. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
