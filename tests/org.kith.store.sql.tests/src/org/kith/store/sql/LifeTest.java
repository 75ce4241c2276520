package org.kith.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.store.Store;
import org.kith.store.StoreFailures;
import org.kith.store.TimelineQuery;
import org.kith.store.sql.engine.Engine;
import org.kith.store.derby.DerbyEngine;

/** A store from its first opening on: reopened, copied, migrated, refused, damaged. */
class LifeTest {
    private static final String SECOND = """
            alter table PERSON add column nickname varchar(100);
            --@page 8192
            create table ADDED (id int not null);
            """;

    @TempDir
    Path temp;
    private final Engine engine = new DerbyEngine();

    @Test
    void a_reopened_store_goes_on_where_it_was() throws CoreException {
        Path folder = temp.resolve("new/store");
        fill(folder);
        try (Store store = Sample.open(folder)) {
            assertThat(store.timeline(TimelineQuery.latest(50))).hasSize(2);
            long id = Sample.write(store, w -> w.insert(List.of(Sample.Row.of("c").row())));
            assertThat(id).isEqualTo(3);
            assertThat(store.verify(new NullProgressMonitor())).isEmpty();
        }
        assertThat(folder.resolve("creating")).doesNotExist();
    }

    @Test
    void a_store_whose_making_was_cut_off_is_made_again() throws Exception {
        Path folder = temp.resolve("store");
        fill(folder);
        Files.writeString(folder.resolve("creating"), "");
        try (Store store = Sample.open(folder)) {
            assertThat(store.timeline(TimelineQuery.latest(50))).isEmpty();
        }
    }

    @Test
    void a_copy_made_while_in_use_opens_as_a_store() throws CoreException {
        Path copy = temp.resolve("copy");
        try (Store store = Sample.open(temp.resolve("store"))) {
            Sample.write(store, w -> w.insert(List.of(Sample.Row.of("a").row())));
            store.copyTo(copy, new NullProgressMonitor());
            Sample.write(store, w -> w.insert(List.of(Sample.Row.of("b").row())));
            assertThatThrownBy(() -> store.copyTo(copy, new NullProgressMonitor()))
                    .isInstanceOf(CoreException.class).hasMessageContaining(copy.toString());
        }
        try (Store store = Sample.open(copy)) {
            assertThat(store.timeline(TimelineQuery.latest(50))).hasSize(1);
            assertThat(store.verify(new NullProgressMonitor())).isEmpty();
        }
    }

    @Test
    void an_older_store_is_copied_and_then_migrated() throws CoreException {
        Path folder = temp.resolve("store");
        fill(folder);
        int shipped = Schema.shipped().version();
        try (Store store = Sample.open(folder, engine, second())) {
            assertThat(store.setting(Schema.VERSION)).contains(Integer.toString(shipped + 1));
            assertThat(store.timeline(TimelineQuery.latest(50))).hasSize(2);
            assertThat(store.verify(new NullProgressMonitor())).isEmpty();
        }
        try (Store store = Sample.open(temp.resolve(String.format("store.before-V%03d-20261122-120000",
                shipped + 1)))) {
            assertThat(store.setting(Schema.VERSION)).contains(Integer.toString(shipped));
            assertThat(store.timeline(TimelineQuery.latest(50))).hasSize(2);
        }
    }

    @Test
    void a_migration_that_fails_leaves_the_older_store() throws CoreException {
        Path folder = temp.resolve("store");
        fill(folder);
        List<String> scripts = new ArrayList<>(Schema.shipped().scripts());
        scripts.add("create table HALF (id int);\nalter table NOBODY add column x int;\n");
        assertThatThrownBy(() -> Sample.open(folder, engine, new Schema(scripts))).isInstanceOf(CoreException.class);
        try (Store store = Sample.open(folder)) {
            assertThat(store.timeline(TimelineQuery.latest(50))).hasSize(2);
        }
    }

    @Test
    void a_newer_store_is_refused_and_no_byte_of_it_changes() throws Exception {
        Path folder = temp.resolve("store");
        Sample.open(folder, engine, second()).close();
        Map<String, Long> before = contents(folder);
        assertCode(folder, StoreFailures.NEWER);
        assertThat(contents(folder)).isEqualTo(before);

        Files.delete(folder.resolve("format"));
        assertCode(folder, StoreFailures.NEWER);
    }

    @Test
    void a_store_whose_boot_files_are_broken_is_damaged_and_left() throws Exception {
        Path folder = temp.resolve("store");
        fill(folder);
        Map<String, Long> sums;
        try (Stream<Path> files = Files.list(folder.resolve("derby/seg0"))) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int at = 100; at < bytes.length; at += 512) {
                    bytes[at] ^= 0x55;
                }
                Files.write(file, bytes);
            }
            sums = contents(folder.resolve("derby/seg0"));
        }
        assertCode(folder, StoreFailures.DAMAGED);
        assertThat(contents(folder.resolve("derby/seg0"))).isEqualTo(sums);

        Path gone = temp.resolve("gone");
        fill(gone);
        Files.delete(gone.resolve("derby/service.properties"));
        assertCode(gone, StoreFailures.DAMAGED);
        assertThat(gone.resolve("derby/seg0")).isNotEmptyDirectory();
    }

    @Test
    void a_broken_page_is_told_at_its_first_read_and_by_a_check() throws Exception {
        Path folder = temp.resolve("store");
        fill(folder);
        Path table = file(folder, "INTERACTION");
        byte[] bytes = Files.readAllBytes(table);
        // behind the header page: each data page is checked by its sum
        for (int at = 4096 + 200; at < bytes.length; at += 4096) {
            bytes[at] ^= 0x55;
        }
        Files.write(table, bytes);
        try (Store store = Sample.open(folder)) {
            assertThatThrownBy(() -> store.timeline(TimelineQuery.latest(50))).isInstanceOfSatisfying(
                    CoreException.class, e -> {
                        assertThat(e.getStatus().getCode()).isEqualTo(StoreFailures.DAMAGED);
                        assertThat(e.getMessage()).contains(folder.toString()).contains("left as it is");
                    });
        }
        assertThat(Files.readAllBytes(table)).isEqualTo(bytes);
        try (Store store = Sample.open(folder)) {
            assertThat(store.verify(new NullProgressMonitor())).isNotEmpty();
        }
    }

    @Test
    void a_closed_store_says_so() throws CoreException {
        Store store = Sample.open(temp.resolve("store"));
        store.close();
        store.close();
        assertThatThrownBy(store::overview).isInstanceOf(CoreException.class).hasMessageContaining("closed");
        assertThatThrownBy(store::begin).isInstanceOf(CoreException.class).hasMessageContaining("closed");
    }

    @Test
    void what_differs_from_its_rows_is_found() throws Exception {
        Path folder = temp.resolve("store");
        fill(folder);
        var database = engine.open(folder, false);
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute("update LEDGER_DAY set n = n + 1");
            statement.execute("update COUNTER set n = 9 where name = 'interactions'");
            statement.execute("update ACCOUNT_TOTAL set n_in = 7");
            statement.execute("update MONTH_TOTAL set n = 7");
            statement.execute("update ACCOUNT set person = 'nobody'");
        }
        database.close();
        try (Store store = Sample.open(folder)) {
            assertThat(store.verify(new NullProgressMonitor())).hasSizeGreaterThanOrEqualTo(5)
                    .noneMatch(s -> s.contains("No message"));
        }
    }

    private void fill(Path folder) throws CoreException {
        try (Store store = Sample.open(folder)) {
            int peer = Sample.accounts(store, 1).get(0);
            int me = Sample.me(store);
            Sample.write(store, w -> w.insert(List.of(Sample.Row.of("a").from(peer).to(me).row(),
                    Sample.Row.of("b").from(peer).to(me).row())));
        }
    }

    private static Schema second() {
        List<String> scripts = new ArrayList<>(Schema.shipped().scripts());
        scripts.add(SECOND);
        return new Schema(scripts);
    }

    private static void assertCode(Path folder, int code) {
        assertThatThrownBy(() -> Sample.open(folder)).isInstanceOfSatisfying(CoreException.class, e -> {
            assertThat(e.getStatus().getCode()).isEqualTo(code);
            assertThat(e.getMessage()).contains(folder.toString());
        });
    }

    private Path file(Path folder, String table) throws Exception {
        var database = engine.open(folder, false);
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select c.conglomeratenumber from"
                        + " SYS.SYSTABLES t, SYS.SYSCONGLOMERATES c where t.tableid = c.tableid and not c.isindex"
                        + " and t.tablename = '" + table + "'")) {
            rows.next();
            return folder.resolve("derby/seg0/c" + Long.toHexString(rows.getLong(1)) + ".dat");
        } finally {
            database.close();
        }
    }

    private static Map<String, Long> contents(Path folder) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                found.put(folder.relativize(file).toString(), sum.getValue());
            }
        }
        return found;
    }
}
