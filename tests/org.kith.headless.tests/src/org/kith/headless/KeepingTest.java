package org.kith.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.headless.command.Progress;

/** Exports, backups and checks. */
class KeepingTest {
    @TempDir
    private Path folder;
    private Kith kith;

    @BeforeEach
    void start() throws Exception {
        kith = new Kith(folder);
        kith.run("import", kith.cards().toString(), kith.linkedIn().toString(), kith.calendar().toString());
    }

    @AfterEach
    void end() {
        kith.close();
    }

    @Test
    void everyFormatIsWrittenTwiceAlike() throws Exception {
        for (String format : List.of("xmi", "json", "vcard")) {
            assertThat(kith.run("export", "--format", format, "--to", "one." + format, "--json").done().map())
                    .containsEntry("format", format).containsEntry("problems", List.of())
                    .containsEntry("path", folder.resolve("one." + format).toString());
            kith.run("export", "--format", format, "--to", "two." + format, "--now", "2030-01-01T00:00:00Z").done();
            assertThat(folder.resolve("two." + format)).hasSameBinaryContentAs(folder.resolve("one." + format));
        }
        kith.run("export", "--format", "csv", "--to", "tables").done();
        assertThat(folder.resolve("tables")).isDirectoryContaining("glob:**.csv");
    }

    @Test
    void oneFolderIsNoFileAndTheOtherWayRound() throws Exception {
        Files.createDirectories(folder.resolve("some"));
        Kith.Answer answer = kith.run("export", "--format", "json", "--to", "some");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("is a folder");
        assertThat(kith.run("backup", "some").code()).isEqualTo(3);
    }

    @Test
    void oneCardOfOnePerson() throws Exception {
        kith.run("export", "--format", "vcard", "--to", "one.vcf", "--person", "11111111-2222-4333-8444-555555555555")
                .done();

        assertThat(folder.resolve("one.vcf")).content().contains("Žofie").doesNotContain("芽衣");
        assertThat(kith.run("export", "--format", "vcard", "--to", "no.vcf", "--person", "nobody").code()).isEqualTo(3);
        assertThat(kith.run("export", "--format", "vcard", "--to", "no.vcf", "--circle", "Nobody").err())
                .contains("There is no circle Nobody.");
        assertThat(folder.resolve("no.vcf")).doesNotExist();
    }

    @Test
    void aCancelledExportLeavesWhatWasThere() throws Exception {
        Path file = kith.file("all.json", "precious");
        Progress monitor = new Progress(line -> {
            return;
        }, System::nanoTime);
        monitor.setCanceled(true);

        assertThat(kith.run(monitor, "export", "--format", "json", "--to", "all.json").code()).isEqualTo(130);
        assertThat(file).hasContent("precious");
    }

    @Test
    void aBackupBringsTheWorkspaceBack() throws Exception {
        String people = kith.run("people", "--json").done().out();
        kith.run("backup", "all.zip", "--json").done();
        try (Kith other = new Kith(folder, folder.resolve("other"))) {
            assertThat(other.run("restore", "all.zip", "--json").done().map()).containsEntry("events", 1L);
            assertThat(other.run("people", "--json").done().out()).isEqualTo(people);
            assertThat(other.run("verify", "--json").done().map()).containsEntry("ok", true);

            other.run("add", "person", "--name", "Late").done();
            assertThat(other.run("restore", "all.zip").code()).isEqualTo(3);
            assertThat(other.run("people").done().out()).contains("Late");
            other.run("restore", "all.zip", "--force").done();
            assertThat(other.run("people", "--json").done().out()).isEqualTo(people);

            assertThat(other.run("restore", "friends.vcf", "--force").code()).isEqualTo(3);
            assertThat(other.run("restore", "nothing.zip").err()).contains("There is no backup");
            assertThat(other.run("people", "--json").done().out()).isEqualTo(people);
        }
    }

    @Test
    void aDayOfUseHasABackup() throws Exception {
        Path backups = kith.workspace.resolve("backups");
        int before = count(backups);
        kith.run("add", "person", "--name", "Ada", "--now", "2026-06-02T08:00:00Z").done();
        kith.run("add", "person", "--name", "Bea", "--now", "2026-06-02T09:00:00Z").done();

        assertThat(count(backups)).isEqualTo(before + 1);
    }

    private static int count(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? 0 : names.length;
    }

    @Test
    void anInterruptedImportIsToldAndResumed() throws Exception {
        try (var session = kith.hold(); var writing = session.store().begin()) {
            writing.putBatch(new org.kith.store.BatchRow(0, "torn", "vcard", kith.cards().toString(), "", 0,
                    org.kith.store.BatchRow.State.OPEN, 1, 0, 17, null, "", ""));
            writing.commit();
        }
        Kith.Answer told = kith.run("people").done();
        assertThat(told.err()).contains("was interrupted at record 17. \"kith import --resume 4\" goes on");
        assertThat(kith.run("people", "--quiet").done().err()).isEmpty();

        kith.run("import", "--resume", "4").done();
        assertThat(kith.run("people").done().err()).isEmpty();
    }

    @Test
    void quietMeansNothingBesideTheData() {
        Kith.Answer answer = kith.run("export", "--format", "json", "--to", "q.json", "--quiet").done();

        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEmpty();
        assertThat(kith.run("people", "--quiet").done().err()).isEmpty();
    }
}
