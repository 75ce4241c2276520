package org.kith.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;

/** Copies of a workspace, and their way back. */
class BackupTest {
    @TempDir
    Path folder;

    @Test
    void comesBackEqualInAnEmptyFolder() throws Exception {
        Path zip = folder.resolve("b.zip");
        String before;
        try (Desk desk = new Desk(folder.resolve("one"))) {
            new AddPerson(desk.session(), "Ada", List.of("ada@example.org")).run(Desk.QUIET);
            before = desk.everything();
            new BackupFile(desk.store(), desk.session().clock()).write(zip, Desk.QUIET);
        }
        restore(zip, "two", false);
        try (Desk desk = new Desk(folder.resolve("two"))) {
            assertThat(desk.everything()).isEqualTo(before);
        }
    }

    @Test
    void anOccupiedWorkspaceIsReplacedByForceOnly() throws Exception {
        Path zip = folder.resolve("b.zip");
        try (Desk desk = new Desk(folder.resolve("one"))) {
            new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
            new BackupFile(desk.store(), desk.session().clock()).write(zip, Desk.QUIET);
            new AddPerson(desk.session(), "Later", List.of()).run(Desk.QUIET);
        }
        assertThatThrownBy(() -> restore(zip, "one", false)).isInstanceOf(CoreException.class)
                .hasMessageContaining("--force");
        restore(zip, "one", true);
        try (Desk desk = new Desk(folder.resolve("one"))) {
            assertThat(desk.names()).containsExactly("Ada");
        }
    }

    @Test
    void aDamagedOneIsRefusedAndNothingIsChanged() throws Exception {
        Path zip = folder.resolve("b.zip");
        try (Desk desk = new Desk(folder.resolve("one"))) {
            new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
            new BackupFile(desk.store(), desk.session().clock()).write(zip, Desk.QUIET);
        }
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i < 200; i++) {
            bytes[ThreadLocalRandom.current().nextInt(bytes.length / 4, bytes.length / 2)] ^= 0x55;
        }
        Files.write(zip, bytes);
        assertThatThrownBy(() -> restore(zip, "one", true)).isInstanceOf(CoreException.class);
        try (Desk desk = new Desk(folder.resolve("one"))) {
            assertThat(desk.names()).containsExactly("Ada");
        }
    }

    @Test
    void oneADayWhileItIsUsed() throws Exception {
        try (Desk desk = new Desk(folder.resolve("one"))) {
            assertThat(desk.session().backups().makeDaily(Desk.QUIET)).isFalse();
            new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
            assertThat(desk.session().backups().makeDaily(Desk.QUIET)).isTrue();
            assertThat(desk.session().backups().makeDaily(Desk.QUIET)).isFalse();
            desk.later(Duration.ofDays(1));
            assertThat(desk.session().backups().makeDaily(Desk.QUIET)).isTrue();
            assertThat(desk.session().backups().list()).hasSize(2);
        }
    }

    @Test
    void whatWasCutOffIsRemovedByTheNext() throws Exception {
        try (Desk desk = new Desk(folder.resolve("one"))) {
            new AddPerson(desk.session(), "Ada", List.of()).run(Desk.QUIET);
            Path backups = desk.session().backups().folder();
            Path copy = backups.resolve(".kith-20260101T000000.000Z.zip.copy");
            Files.createDirectories(copy.resolve("derby"));
            Files.writeString(backups.resolve(".kith-20260101T000000.000Z.zip.part"), "half");
            Path made = desk.session().backups().make(Desk.QUIET);
            try (var left = Files.list(backups)) {
                assertThat(left).containsExactly(made);
            }
        }
    }

    @Test
    void oneBeforeAGreaterImportIntoAStoreThatIsNotEmpty() throws Exception {
        try (Desk desk = new Desk(folder.resolve("one"))) {
            desk.load((sink, monitor) -> likes(sink, 0, 1500));
            assertThat(desk.session().backups().list()).isEmpty();
            desk.load((sink, monitor) -> likes(sink, 5000, 10));
            assertThat(desk.session().backups().list()).isEmpty();
            desk.load((sink, monitor) -> likes(sink, 6000, 1500));
            assertThat(desk.session().backups().list()).hasSize(1);
        }
    }

    private static void likes(org.kith.core.platform.RecordSink sink, int from, int number) {
        for (int i = from; i < from + number; i++) {
            sink.interaction(Desk.like("l" + i, "1", "2"));
        }
    }

    private void restore(Path zip, String name, boolean force) throws CoreException {
        new RestoreBackup(Desk.stores(), zip, folder.resolve(name), force, java.time.Clock.systemUTC())
                .run(Desk.QUIET);
    }
}
