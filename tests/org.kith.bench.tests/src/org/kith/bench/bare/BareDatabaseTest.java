package org.kith.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.samples.volume.CardVolume;
import org.kith.samples.volume.XVolume;

class BareDatabaseTest {
    private static final String[] SCHEMA = {"create table thread (id int not null primary key, title varchar(100))",
        "create table post (id bigint not null primary key, thread int references thread (id), body clob, "
                + "score double, hash char(8) for bit data, seen boolean)",
        "create index post_thread on post (thread, id desc)"};

    @TempDir
    Path folder;

    @Test
    void rowsOfEveryTypeArriveInAnotherDatabase() throws Exception {
        make("one", "insert into thread values (1, 'ä'), (2, null)",
                "insert into post values (10, 1, 'text', 1.5, x'0102030405060708', true), (11, null, null, null, "
                        + "null, null)");
        make("two", "insert into thread values (99, 'a row that a new store starts with')");
        Spooled.of(folder.resolve("one"), folder.resolve("rows"));
        try (BareDatabase two = new BareDatabase(folder.resolve("two"))) {
            two.clear();
            assertThat(BareDatabase.read(folder.resolve("rows"), two.widths())).isEqualTo(4);
            assertThat(two.insert(folder.resolve("rows"))).containsEntry("POST", 2L).containsEntry("THREAD", 2L);
        }
        Spooled.of(folder.resolve("two"), folder.resolve("copied"));
        assertThat(Files.mismatch(folder.resolve("rows"), folder.resolve("copied"))).isEqualTo(-1);
    }

    @Test
    void onlyWhatIsNewOrChangedIsSpooledLater() throws Exception {
        make("one", "insert into thread values (1, 'a'), (2, 'b')", "insert into post (id, thread) values (10, 1)");
        Spooled before = Spooled.of(folder.resolve("one"), folder.resolve("rows"));
        execute("one", "update thread set title = 'c' where id = 2", "insert into post (id, thread) values (11, 2)");
        make("two", "insert into thread values (1, 'a'), (2, 'b')", "insert into post (id, thread) values (10, 1)");
        before.difference(folder.resolve("one"), folder.resolve("later"));
        try (BareDatabase two = new BareDatabase(folder.resolve("two"))) {
            assertThat(two.insert(folder.resolve("later"))).containsEntry("POST", 1L).containsEntry("THREAD", 1L);
        }
        Spooled.of(folder.resolve("one"), folder.resolve("rows1"));
        Spooled.of(folder.resolve("two"), folder.resolve("rows2"));
        assertThat(Files.mismatch(folder.resolve("rows1"), folder.resolve("rows2"))).isEqualTo(-1);
    }

    @Test
    void databaseIsFoundInsideAWorkspace() throws Exception {
        Files.createDirectories(folder.resolve("workspace/store"));
        make("workspace/store/db");
        assertThat(BareDatabase.find(folder.resolve("workspace"))).isEqualTo(folder.resolve("workspace/store/db"));
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
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder.resolve(name).toString());
        source.setCreateDatabase("create");
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            try (ResultSet count = statement.executeQuery("select count(*) from post")) {
                assertThat(count.next()).isTrue();
            }
        }
        BareDatabase.shutDown(folder.resolve(name));
    }
}
