package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.platform.tck.ArchiveSourceContract;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.FakePlatform;
import org.kith.testkit.ScriptedArchive;
import org.kith.testkit.TestRegistry;

/** Proves the contract itself, and that a source in its guard keeps it as well. */
class FakePlatformTest extends ArchiveSourceContract {
    @Override
    protected ArchiveSource source() {
        return new FakePlatform();
    }

    @Override
    protected String platform() {
        return FakePlatform.PLATFORM;
    }

    @Override
    protected List<ScriptedArchive> samples() {
        return List.of(FakePlatform.archive(50, 1));
    }

    @Override
    protected Archive oneBadInAHundred() {
        String text = new String(FakePlatform.archive(100, 2).bytes("fake.txt"));
        return ScriptedArchive.named("fake.txt").with("fake.txt", text.replace("50\t2025", "50\tnever"));
    }

    @Override
    protected String pluginXml() {
        return "<plugin>" + FakePlatform.DECLARATION + "</plugin>";
    }

    @Test
    void theGuardChangesNothing() throws CoreException {
        try (TestRegistry bundles = new TestRegistry(FakePlatform.class.getClassLoader());
                PlatformRegistry registry = new PlatformRegistry(bundles.registry())) {
            bundles.addPlatforms("org.kith.fake", FakePlatform.DECLARATION);
            CollectingSink guarded = new CollectingSink();
            Archive archive = FakePlatform.archive(5000, 3);

            registry.archiveSources(FakePlatform.PLATFORM).get(0).read(archive, context(), guarded,
                    new NullProgressMonitor());

            assertThat(guarded.fingerprints()).isEqualTo(read(archive).fingerprints());
        }
    }
}
