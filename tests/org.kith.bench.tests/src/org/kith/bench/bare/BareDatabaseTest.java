package org.kith.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.samples.volume.CardVolume;
import org.kith.samples.volume.XVolume;
import org.kith.store.derby.DerbyEngine;
import org.kith.store.sql.engine.Database;
import org.kith.store.sql.engine.Engine;

class BareDatabaseTest {
    private static final String[] SCHEMA = {"create table thread (id int not null primary key, title varchar(100))",
        "create table post (id bigint not null primary key, thread int references thread (id), body clob, "
                + "score double, hash char(8) for bit data, seen boolean)",
        "create index post_thread on post (thread, id desc)"};

    @TempDir
    Path folder;

    private final Engine engine = new DerbyEngine();

    @Test
    void rowsOfEveryTypeArriveInAnotherDatabase() throws Exception {
        make("one", "insert into thread values (1, 'ä'), (2, null)",
                "insert into post values (10, 1, 'text', 1.5, x'0102030405060708', true), (11, null, null, null, "
                        + "null, null)");
        make("two", "insert into thread values (99, 'a row that a new store starts with')");
        Spooled.of(engine, folder.resolve("one"), folder.resolve("rows"));
        try (BareDatabase two = new BareDatabase(engine, folder.resolve("two"))) {
            two.clear();
            assertThat(BareDatabase.read(folder.resolve("rows"), two.widths())).isEqualTo(4);
            assertThat(two.insert(folder.resolve("rows"))).containsEntry("POST", 2L).containsEntry("THREAD", 2L);
        }
        Spooled.of(engine, folder.resolve("two"), folder.resolve("copied"));
        assertThat(Files.mismatch(folder.resolve("rows"), folder.resolve("copied"))).isEqualTo(-1);
    }

    @Test
    void onlyWhatIsNewOrChangedIsSpooledLater() throws Exception {
        make("one", "insert into thread values (1, 'a'), (2, 'b')", "insert into post (id, thread) values (10, 1)");
        Spooled before = Spooled.of(engine, folder.resolve("one"), folder.resolve("rows"));
        execute("one", "update thread set title = 'c' where id = 2", "insert into post (id, thread) values (11, 2)");
        make("two", "insert into thread values (1, 'a'), (2, 'b')", "insert into post (id, thread) values (10, 1)");
        before.difference(engine, folder.resolve("one"), folder.resolve("later"));
        try (BareDatabase two = new BareDatabase(engine, folder.resolve("two"))) {
            assertThat(two.insert(folder.resolve("later"))).containsEntry("POST", 1L).containsEntry("THREAD", 1L);
        }
        Spooled.of(engine, folder.resolve("one"), folder.resolve("rows1"));
        Spooled.of(engine, folder.resolve("two"), folder.resolve("rows2"));
        assertThat(Files.mismatch(folder.resolve("rows1"), folder.resolve("rows2"))).isEqualTo(-1);
    }

    @Test
    void bareParsersReadWhatTheGeneratorsMake() throws Exception {
        XVolume.of(500).write(Files.createDirectories(folder.resolve("x")));
        assertThat(BareArchive.parse(folder.resolve("x"))).isGreaterThan(20_000);
        new CardVolume(200).write(folder.resolve("cards.vcf"));
        assertThat(BareCards.parse(folder.resolve("cards.vcf"))).isEqualTo(200);
        assertThat(BareCards.copy(folder.resolve("cards.vcf"), folder.resolve("copy.vcf"))).isEqualTo(200);
    }

    private void make(String name, String... inserts) throws Exception {
        execute(name, SCHEMA);
        execute(name, inserts);
    }

    private void execute(String name, String... statements) throws Exception {
        Path store = Files.createDirectories(folder.resolve(name));
        try (Database database = engine.open(store, !Files.exists(engine.files(store)));
                Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
