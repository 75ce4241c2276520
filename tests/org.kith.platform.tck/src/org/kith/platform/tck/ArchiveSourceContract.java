package org.kith.platform.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.model.activity.TimePrecision;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

/**
 * What every {@link ArchiveSource} must do. A plug-in's test extends this, says where its samples are, and adds the
 * tests of what it alone does.
 */
public abstract class ArchiveSourceContract {
    private static final Duration SOON = Duration.ofSeconds(1);

    /** A new instance, as the registry would make it. */
    protected abstract ArchiveSource source();

    /** The platform id declared in plugin.xml. */
    protected abstract String platform();

    /** The platforms whose interactions it brings: its own, but for a source that reads of several. */
    protected Set<String> platforms() {
        return Set.of(platform());
    }

    /** Archives of this platform; at least one, each with something in it. */
    protected abstract List<ScriptedArchive> samples();

    /**
     * An archive of one file with a hundred records (people, interactions or events) of which one in the middle does
     * not follow its format.
     */
    protected abstract Archive oneBadInAHundred();

    /** What this source must leave to others. */
    protected List<Archive> foreign() {
        return ForeignArchives.all();
    }

    /** Clock, zone and who I am. */
    protected ReadContext context() {
        return new ReadContext(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("UTC")),
                ZoneId.of("Europe/Berlin"), Set.of(), Set.of());
    }

    /** The plug-in's plugin.xml; found on the class path, where the bundle's root must be. */
    protected String pluginXml() {
        return PluginXml.find(source().getClass(), platform());
    }

    @Test
    void itsSamplesAreRecognised() throws CoreException {
        for (Archive sample : samples()) {
            Recognition bid = source().recognize(sample, new NullProgressMonitor());
            assertThat(bid.confidence()).as("bid for %s", sample.name()).isBetween(51, 100);
            assertThat(bid.what()).as("what %s is", sample.name()).isNotBlank();
            assertThat(bid.readable()).as("readable").isTrue();
        }
    }

    @Test
    void aWrapperFolderMakesNoDifference() throws CoreException {
        for (ScriptedArchive sample : samples()) {
            Archive moved = sample.moved(path -> "Downloads/my export (2)/" + path);
            assertThat(source().recognize(moved, new NullProgressMonitor()).confidence())
                    .as("bid for %s in a wrapper folder", sample.name()).isGreaterThan(50);
            assertThat(read(moved).records()).hasSameSizeAs(read(sample).records());
        }
    }

    @Test
    void foreignFilesAreLeftToOthers() throws CoreException {
        for (Archive archive : foreign()) {
            assertThat(source().recognize(archive, new NullProgressMonitor()).confidence())
                    .as("bid for %s", archive.name()).isZero();
        }
    }

    @Test
    void anEmptyArchiveIsNobodys() throws CoreException {
        Archive empty = ScriptedArchive.named("empty.zip");

        assertThat(source().recognize(empty, new NullProgressMonitor()).confidence()).isZero();
        assertThat(read(empty).interactions()).isEmpty();
    }

    @Test
    void emptyFilesDoNoHarm() throws CoreException {
        for (ScriptedArchive sample : samples()) {
            ScriptedArchive hollow = sample.mapped(bytes -> new byte[0]);
            source().recognize(hollow, new NullProgressMonitor());
            assertThat(read(hollow).people()).isEmpty();
        }
    }

    @Test
    void theSameTwiceIsTheSameInTheSameOrder() {
        for (Archive sample : samples()) {
            CollectingSink first = read(sample);
            assertThat(first.records()).as("records of %s", sample.name()).isNotEmpty();
            assertThat(read(sample).fingerprints()).isEqualTo(first.fingerprints());
        }
    }

    @Test
    void theOwnerComesFirstAndOnce() {
        for (Archive sample : samples()) {
            List<Object> all = read(sample).records();
            List<Object> owners = all.stream().filter(OwnerRecord.class::isInstance).toList();
            assertThat(owners).as("owners in %s", sample.name()).hasSizeLessThanOrEqualTo(1);
            int firstInteraction = first(all, InteractionRecord.class);
            if (!owners.isEmpty() && firstInteraction >= 0) {
                assertThat(all.indexOf(owners.get(0))).isLessThan(firstInteraction);
            }
        }
    }

    @Test
    void thePreviewCountsWhatIsRead() throws CoreException {
        for (Archive sample : samples()) {
            Preview preview = source().preview(sample, context(), new NullProgressMonitor());
            CollectingSink read = read(sample);
            assertThat(preview.people()).isEqualTo(read.people().size());
            assertThat(preview.interactions()).isEqualTo(read.interactions().size());
            assertThat(preview.gatherings()).isEqualTo(read.gatherings().size());
            assertThat(preview.notInIt()).allSatisfy(sentence -> assertThat(sentence).isNotBlank());
        }
    }

    @Test
    void everyInteractionIsSound() {
        for (Archive sample : samples()) {
            List<String> paths = sample.entries().stream().map(ArchiveEntry::path).toList();
            for (InteractionRecord record : read(sample).interactions()) {
                assertThat(platforms()).contains(record.platform());
                assertThat(record.type()).as("type of %s", record).isNotNull();
                assertThat(record.precision() == TimePrecision.UNKNOWN).as("precision of %s", record)
                        .isEqualTo(record.published() == null);
                assertThat(record.audience()).as("audience of %s", record).isNotNull();
                assertThat(record.key() == null || !record.key().isBlank()).as("key of %s", record).isTrue();
                assertThat(paths).as("origin of %s", record).contains(record.origin().file());
            }
        }
    }

    @Test
    void oneBadRecordInAHundredCostsOne() {
        Archive archive = oneBadInAHundred();
        CollectingSink sink = read(archive);

        assertThat(sink.people().size() + sink.interactions().size() + sink.gatherings().size())
                .as("records that arrived").isGreaterThanOrEqualTo(99);
        assertThat(sink.problems()).as("problems").anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(archive.entries().get(0).path());
            assertThat(problem.line()).as("line of \"%s\"", problem.message()).isPositive();
        });
        sink.problems().forEach(ArchiveSourceContract::assertReads);
    }

    @Test
    void cutFilesGiveWhatIsBeforeTheCut() {
        for (ScriptedArchive sample : samples()) {
            int whole = read(sample).records().size();
            for (double share : new double[] {0.1, 0.5, 0.9, 0.99}) {
                CollectingSink cut = read(sample.cut(share));
                assertThat(cut.records().size()).as("records of %s cut at %s", sample.name(), share)
                        .isLessThanOrEqualTo(whole + 1);
                cut.problems().forEach(ArchiveSourceContract::assertReads);
            }
        }
    }

    @Test
    void anArchiveThatBreaksOffIsAProblemThatNamesTheFile() {
        for (ScriptedArchive sample : samples()) {
            BrokenArchive broken = new BrokenArchive(sample, 0.7);
            List<String> paths = sample.entries().stream().map(ArchiveEntry::path).toList();
            List<Problem> problems = read(broken).problems();
            assertThat(problems).as("problems of %s", sample.name()).anySatisfy(
                    problem -> assertThat(paths).contains(problem.file()));
            problems.forEach(ArchiveSourceContract::assertReads);
        }
    }

    @Test
    void wrongEncodingsDoNoHarm() {
        List<UnaryOperator<byte[]>> changes = List.of(
                bytes -> ('\uFEFF' + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_16LE),
                bytes -> ('\uFEFF' + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
                bytes -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1),
                bytes -> new String(bytes, StandardCharsets.UTF_8).replace("a", "\0").getBytes(StandardCharsets.UTF_8),
                bytes -> scattered(bytes));
        for (ScriptedArchive sample : samples()) {
            for (UnaryOperator<byte[]> change : changes) {
                read(sample.mapped(change)).problems().forEach(ArchiveSourceContract::assertReads);
            }
        }
    }

    @Test
    void aLineOfSeventeenMegabytesDoesNoHarm() {
        byte[] line = new byte[17 << 20];
        Arrays.fill(line, (byte) 'x');
        ScriptedArchive sample = samples().get(0);
        String path = sample.entries().get(0).path();
        byte[] before = sample.bytes(path);
        byte[] longer = Arrays.copyOf(before, before.length + 1 + line.length);
        longer[before.length] = '\n';
        System.arraycopy(line, 0, longer, before.length + 1, line.length);

        read(sample.with(path, longer)).problems().forEach(ArchiveSourceContract::assertReads);
    }

    @Test
    void theSameFilesTwiceInOneArchiveDoNoHarm() {
        for (ScriptedArchive sample : samples()) {
            ScriptedArchive twice = sample;
            for (ArchiveEntry entry : sample.entries()) {
                twice = twice.with("copy/" + entry.path(), sample.bytes(entry.path()));
            }
            assertThat(read(twice).records().size()).isGreaterThanOrEqualTo(read(sample).records().size());
        }
    }

    @Test
    void aCancelIsAnsweredWithinASecond() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Reading.within(SOON, () -> assertThatThrownBy(
                () -> source().read(samples().get(0), context(), new CollectingSink(), cancelled))
                .isInstanceOf(OperationCanceledException.class));
    }

    @Test
    void aCancelOfTheSinkIsLetThrough() {
        CollectingSink stops = new CollectingSink() {
            @Override
            protected void add(Object record) {
                throw new OperationCanceledException();
            }
        };
        assertThatThrownBy(() -> Reading.read(source(), samples().get(0), context(), stops, new NullProgressMonitor()))
                .isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void everySignalIsDeclaredInBothDirections() {
        PluginXml.assertCoverageComplete(pluginXml(), platform());
    }

    /** Reads a whole archive as the core does; for tests of a plug-in's own. */
    protected CollectingSink read(Archive archive) {
        return Reading.read(source(), archive, context(), new CollectingSink(), new NullProgressMonitor());
    }

    private static void assertReads(Problem problem) {
        assertThat(problem.code()).isNotNull();
        assertThat(problem.file()).isNotNull();
        assertThat(problem.message()).as("a sentence for a person").isNotBlank().doesNotContain("Exception:")
                .doesNotContain("java.").doesNotContain("\n\tat ");
    }

    private static int first(List<Object> all, Class<?> type) {
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1).filter(i -> type.isInstance(all.get(i))).findFirst()
                .orElse(-1);
    }

    private static byte[] scattered(byte[] bytes) {
        byte[] damaged = bytes.clone();
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < Math.max(1, bytes.length / 200) && bytes.length > 0; i++) {
            damaged[random.nextInt(bytes.length)] = (byte) (0x80 | random.nextInt(128));
        }
        return damaged;
    }
}
