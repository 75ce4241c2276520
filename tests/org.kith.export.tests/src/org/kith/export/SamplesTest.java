package org.kith.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.imports.Counts;
import org.kith.core.imports.UndoImport;
import org.kith.core.intake.Arrival;
import org.kith.core.intake.Intake;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.store.BatchRow;
import org.kith.store.Overview;

/**
 * Every fixture set and all sample archives, with the real plug-ins: in, the same again, out, back, out again, undone.
 */
class SamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("kith.root", "."));

    @TempDir
    Path folder;

    static Stream<Arguments> sets() throws IOException {
        return Stream.of(
                set("LinkedIn 2026", "linkedin.tests/fixtures/synthetic-small"),
                set("LinkedIn 2020", "linkedin.tests/fixtures/synthetic-2020"),
                set("X 2024", "x.tests/fixtures/synthetic-2024"),
                set("X before 2020", "x.tests/fixtures/synthetic-legacy"),
                set("X 2019", "x.tests/fixtures/twitter-to-sqlite"),
                set("cards", "vcard.tests/src/org/kith/platform/vcard/fixtures/ez-vcard"),
                set("calendars", "ical.tests/src/org/kith/platform/ical/fixtures/biweekly"),
                Arguments.of("samples", samples()));
    }

    private static Arguments set(String name, String path) {
        return Arguments.of(name, List.of(ROOT.resolve("tests/org.kith.platform." + path)));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(ROOT.resolve("bundles/org.kith.samples/archives"))) {
            return all.filter(file -> file.toString().matches(".*\\.(vcf|zip|ics|mbox)"))
                    .sorted(Comparator.comparing(SamplesTest::turn).thenComparing(Path::toString)).toList();
        }
    }

    /** Cards first: what comes later finds the people there, so that a second round has nothing to add. */
    private static int turn(Path file) {
        String name = file.toString();
        return List.of(".vcf", ".zip", ".ics", ".mbox").indexOf(name.substring(name.lastIndexOf('.')));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void goInAndOutAndBackEqual(String name, List<Path> paths) throws Exception {
        try (PlatformRegistry registry = new PlatformRegistry(RegistryFactory.getRegistry());
                Session session = Workspaces.open(folder.resolve("first"))) {
            bring(session, registry, paths);
            Overview before = session.store().overview();

            assertThat(bring(session, registry, paths)).allSatisfy(arrival -> {
                Counts again = arrival.result().counts();
                for (Counts.Subject subject : Counts.Subject.values()) {
                    assertThat(again.added(subject)).as("added " + subject).isZero();
                    assertThat(again.updated(subject)).as("updated " + subject).isZero();
                }
            });
            assertThat(session.store().overview()).isEqualTo(before);
            assertThat(session.store().verify(new NullProgressMonitor())).isEmpty();
            for (String format : List.of("xmi", "json")) {
                Path first = folder.resolve("first." + format);
                Path second = folder.resolve("second." + format);
                NativeRoundTripTest.export(session, format, first);
                try (Session copy = Workspaces.open(folder.resolve("copy-" + format))) {
                    NativeRoundTripTest.restore(copy, format, first);
                    NativeRoundTripTest.export(copy, format, second);
                    assertThat(copy.store().verify(new NullProgressMonitor())).isEmpty();
                }
                assertThat(second).hasSameBinaryContentAs(first);
            }
            undoAll(session);
            assertThat(session.store().overview().interactions()).isZero();
            assertThat(session.store().overview().events()).isZero();
            assertThat(session.store().verify(new NullProgressMonitor())).isEmpty();
        }
    }

    private static List<Arrival> bring(Session session, PlatformRegistry registry, List<Path> paths) throws Exception {
        List<Arrival> arrivals = new Intake(session, registry).bring(paths, Intake.Wish.plain(),
                new NullProgressMonitor());
        assertThat(arrivals).isNotEmpty().anyMatch(Arrival::arrived);
        return arrivals.stream().filter(arrival -> arrival.result() != null).toList();
    }

    private static void undoAll(Session session) throws Exception {
        List<BatchRow> newestFirst = session.store().batches().stream()
                .sorted(Comparator.comparingInt(BatchRow::id).reversed()).toList();
        for (BatchRow batch : newestFirst) {
            new UndoImport(session, batch.id()).run(new NullProgressMonitor());
        }
    }
}
