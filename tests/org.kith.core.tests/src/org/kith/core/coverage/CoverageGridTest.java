package org.kith.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.intake.Intake;
import org.kith.core.registry.PlatformRegistry;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;
import org.kith.testkit.FakePlatform;
import org.kith.testkit.TestRegistry;

/** What each of my accounts can and cannot see. */
class CoverageGridTest {
    @TempDir
    Path folder;
    private Desk desk;
    private TestRegistry bundles;
    private PlatformRegistry registry;

    @BeforeEach
    void open() throws CoreException {
        desk = new Desk(folder.resolve("workspace"));
        bundles = new TestRegistry(CoverageGridTest.class.getClassLoader());
        registry = new PlatformRegistry(bundles.registry());
        bundles.addPlatforms("org.kith.fake", FakePlatform.DECLARATION);
    }

    @AfterEach
    void close() {
        desk.close();
        registry.close();
        bundles.close();
    }

    @Test
    void beforeAnyImportNothingIsSeenAndWhatIsNeverIsSaidWithItsReason() throws CoreException {
        CoverageGrid.Line line = CoverageGrid.read(desk.store(), registry).lines().getFirst();

        assertThat(line.account()).isNull();
        assertThat(line.cells()).hasSize(2 * SignalKind.values().length);
        assertThat(line.cell(SignalKind.MESSAGE, Direction.IN).state()).isEqualTo(CoverageState.UNKNOWN);
        assertThat(line.cell(SignalKind.LIKE, Direction.OUT).state()).isEqualTo(CoverageState.NEVER);
        assertThat(line.cell(SignalKind.LIKE, Direction.OUT).because()).isEqualTo("It only has messages.");
    }

    @Test
    void whatAnImportShowedIsSeenOnTheAccountThatItWasOf() throws Exception {
        Path file = Files.write(folder.resolve("fake.txt"), FakePlatform.archive(3, 1).bytes("fake.txt"));
        new Intake(desk.session(), registry).bring(List.of(file), Intake.Wish.plain(), new NullProgressMonitor());

        CoverageGrid.Line line = CoverageGrid.read(desk.store(), registry).lines().getFirst();

        assertThat(line.account().key().key()).isEqualTo("myself");
        assertThat(line.cell(SignalKind.MESSAGE, Direction.IN).state()).isEqualTo(CoverageState.OBSERVED);
        assertThat(line.cell(SignalKind.SHARE, Direction.IN).state()).isEqualTo(CoverageState.NEVER);
    }
}
