package org.kith.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.imports.Desk.like;
import static org.kith.core.imports.Desk.owner;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.model.activity.InteractionType;
import org.kith.store.BatchRow;

/** Plug-ins that misbehave end their own import and nothing else. */
class BrokenPluginTest {
    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static Stream<Supplier<Throwable>> anything() {
        return Stream.of(() -> new IllegalStateException("broken"), StackOverflowError::new, OutOfMemoryError::new,
                () -> new NoClassDefFoundError("gone"), () -> new Error("odd"), NullPointerException::new);
    }

    @ParameterizedTest
    @MethodSource("anything")
    void whatItThrowsNamesTheBundleAndKeepsTheRest(Supplier<Throwable> thrown) throws Exception {
        ImportResult result = desk.load((sink, monitor) -> {
            sink.owner(owner("1"));
            sink.interaction(like("l1", "1", "2"));
            BrokenPluginTest.<RuntimeException>raise(thrown.get());
        });
        assertThat(result.failed()).isTrue();
        assertThat(result.problems()).anyMatch(problem -> problem.code() == Problem.Code.PLUGIN_FAILED
                && problem.message().contains("org.example.x"));
        assertThat(desk.timeline()).hasSize(1);
        assertThat(desk.load((sink, monitor) -> sink.interaction(like("l2", "1", "2"))).failed()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Test
    void oneThatHangsIsLeftAlone() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Budgets impatient = new Budgets(1000, 1_000_000, 100, Duration.ofMillis(300));
        ImportResult result = desk.load("x", (sink, monitor) -> {
            sink.interaction(like("l1", "1", "2"));
            await(never);
        }, ImportOptions.usual().within(impatient), Desk.QUIET);
        never.countDown();
        assertThat(result.failed()).isTrue();
        assertThat(result.problems()).anyMatch(problem -> problem.message().contains("no sign of life"));
    }

    @Test
    void aCancelIsAnsweredAlsoByOneThatHangs() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ImportResult result = desk.load("x", (sink, progress) -> await(never), ImportOptions.usual(), monitor);
        never.countDown();
        assertThat(result.state()).isEqualTo(BatchRow.State.CANCELLED);
    }

    @Test
    void oneThatFloodsIsStopped() throws Exception {
        Budgets small = new Budgets(5000, 1_000_000, 100, Duration.ofSeconds(60));
        ImportResult result = desk.load("x", (sink, monitor) -> {
            for (int i = 0;; i++) {
                sink.interaction(like("l" + i, "1", "2"));
            }
        }, ImportOptions.usual().within(small), Desk.QUIET);
        assertThat(result.failed()).isTrue();
        assertThat(desk.timeline()).isNotEmpty();
    }

    @Test
    void aFloodOfProblemsIsCutAndCounted() throws Exception {
        Budgets small = new Budgets(100_000, 1_000_000, 10, Duration.ofSeconds(60));
        ImportResult result = desk.load("x", (sink, monitor) -> {
            for (int i = 0; i < 5000; i++) {
                sink.problem(Problem.in(Problem.Code.MALFORMED, "a.csv", "bad"));
            }
        }, ImportOptions.usual().within(small), Desk.QUIET);
        assertThat(result.problems()).hasSize(11);
        assertThat(result.problems().getLast().message()).contains("4990");
    }

    @Test
    void impossibleRecordsAreProblemsAndTheOthersArrive() throws Exception {
        ImportResult result = desk.load((sink, monitor) -> {
            sink.interaction(null);
            sink.person(null);
            sink.interaction(InteractionRecord.of("x", null, "k").build());
            sink.interaction(InteractionRecord.of("x", InteractionType.POST, "p").actor(Desk.ref("1"))
                    .at(Instant.MAX).build());
            sink.interaction(like("l1", "1", "2"));
        });
        assertThat(result.problems()).hasSize(4);
        assertThat(desk.timeline()).extracting(row -> row.key()).containsExactlyInAnyOrder("p", "l1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
