package org.kith.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.imports.Desk.like;
import static org.kith.core.imports.Desk.owner;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.store.BatchRow;

/** Imports that were cut off. */
class ResumeTest {
    private static final int RECORDS = 6000;

    @TempDir
    Path folder;

    /** Run in a program of its own, which ends itself in the middle of an import as a kill does. */
    static final class Victim {
        public static void main(String[] arguments) throws Exception {
            Desk desk = new Desk(Path.of(arguments[0]));
            desk.load((sink, monitor) -> {
                script(3500).read(sink, monitor);
                while (desk.store().overview().interactions() < 2000) {
                    Thread.onSpinWait();
                }
                Runtime.getRuntime().halt(9);
            });
        }
    }

    private static Desk.Script script(int number) {
        return (sink, monitor) -> {
            sink.owner(owner("1"));
            for (int i = 0; i < number; i++) {
                sink.interaction(like("l" + i, "1", "a" + i % 50));
            }
        };
    }

    @Test
    void aKilledImportIsOpenAndGoesOn() throws Exception {
        Process victim = AnotherJava.of(Victim.class, folder)
                .redirectErrorStream(true).redirectOutput(folder.resolveSibling("victim.log").toFile()).start();
        assertThat(victim.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(victim.exitValue()).isEqualTo(9);
        try (Desk desk = new Desk(folder)) {
            BatchRow open = desk.store().batches().getFirst();
            assertThat(open.state()).isEqualTo(BatchRow.State.OPEN);
            assertThat(open.records()).isPositive();
            assertThat(desk.store().verify(Desk.QUIET)).isEmpty();
            ImportResult result = desk.load("x", script(RECORDS), ImportOptions.usual().resuming(open.id()),
                    Desk.QUIET);
            assertThat(result.state()).isEqualTo(BatchRow.State.COMPLETE);
            assertThat(result.counts().added(Counts.Subject.INTERACTIONS)).isEqualTo(RECORDS);
            assertThat(result.counts().unchanged(Counts.Subject.INTERACTIONS)).isZero();
            assertThat(result.counts().added(Counts.Subject.ACCOUNTS)).isEqualTo(51);
            assertThat(desk.store().batches()).hasSize(1);
            new UndoImport(desk.session(), open.id()).run(Desk.QUIET);
            assertThat(desk.store().overview().interactions()).isZero();
            assertThat(desk.store().overview().accounts()).isZero();
        }
    }

    @Test
    void aCancelKeepsTheFinishedPartAndGoesOn() throws Exception {
        try (Desk desk = new Desk(folder)) {
            NullProgressMonitor monitor = new NullProgressMonitor();
            ImportResult cancelled = desk.load("x", (sink, progress) -> {
                script(RECORDS / 2).read(sink, progress);
                monitor.setCanceled(true);
                script(RECORDS).read(sink, progress);
            }, ImportOptions.usual(), monitor);
            assertThat(cancelled.state()).isEqualTo(BatchRow.State.CANCELLED);
            ImportResult resumed = desk.load("x", script(RECORDS), ImportOptions.usual().resuming(cancelled.batch()),
                    Desk.QUIET);
            assertThat(resumed.counts().added(Counts.Subject.INTERACTIONS)).isEqualTo(RECORDS);
            assertThat(desk.store().overview().interactions()).isEqualTo(RECORDS);
        }
    }
}
