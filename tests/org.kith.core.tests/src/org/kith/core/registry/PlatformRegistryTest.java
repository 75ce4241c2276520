package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.Archive;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.RecordSink;
import org.kith.model.activity.CoverageState;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;
import org.kith.testkit.TestRegistry;

class PlatformRegistryTest {
    private static final ReadContext CONTEXT =
            new ReadContext(Clock.systemUTC(), ZoneId.of("UTC"), Set.of(), Set.of());
    private final TestRegistry bundles = new TestRegistry(getClass().getClassLoader());
    private final PlatformRegistry registry = new PlatformRegistry(bundles.registry(), name -> "1.2.3",
            Duration.ofMillis(500), Duration.ofMillis(300));
    private final Archive archive = ScriptedArchive.named("x.zip");
    private final IProgressMonitor monitor = new NullProgressMonitor();

    @AfterEach
    void close() {
        registry.close();
        bundles.close();
    }

    @Test
    void aPlatformIsDescribedWithoutLoadingAClass() {
        bundles.addPlatforms("com.stranger", """
                <platform id="book" name="Guest book" description="d" color="#102030">
                   <archive class="no.such.Class" patterns="*.csv, *.txt"/>
                   <setting id="server" label="Server" kind="url" default="https://x"/>
                   <setting id="token" label="Token" kind="password" required="false"/>
                   <coverage signal="any" direction="both" state="never" because="b"/>
                   <coverage signal="message" direction="in" state="observed"/>
                   <howto step="Do this." link="https://x"/>
                </platform>
                """);

        assertThat(registry.platforms()).singleElement().satisfies(platform -> {
            assertThat(platform.id()).isEqualTo("book");
            assertThat(platform.bundle()).isEqualTo("com.stranger");
            assertThat(platform.version()).isEqualTo("1.2.3");
            assertThat(platform.monogram()).isEqualTo("G");
            assertThat(platform.patterns()).containsExactly("*.csv", "*.txt");
            assertThat(platform.live()).isFalse();
            assertThat(platform.settings()).extracting(SettingDescriptor::kind)
                    .containsExactly(SettingDescriptor.Kind.URL, SettingDescriptor.Kind.PASSWORD);
            assertThat(platform.coverage()).hasSize(14).allMatch(CoverageDeclaration::complete)
                    .filteredOn(one -> one.state() == CoverageState.OBSERVED).hasSize(1);
            assertThat(platform.howTo()).hasSize(1);
        });
        assertThat(registry.problems()).isEmpty();
    }

    @Test
    void aMessageBeginsOnThePageOfThePlatformWhereTheAccountHasWhatItAsksFor() {
        bundles.addPlatforms("com.stranger", "<platform id=\"a\" name=\"A\" compose=\"https://a/new?to={number}\">"
                + "<archive class=\"x\"/></platform>");
        bundles.addPlatforms("com.other", "<platform id=\"b\" name=\"B\" compose=\"https://b/{handle}\">"
                + "<archive class=\"x\"/></platform>");
        bundles.addPlatforms("com.third", "<platform id=\"c\" name=\"C\"><archive class=\"x\"/></platform>");

        assertThat(compose("a", "404", null)).hasValue("https://a/new?to=404");
        assertThat(compose("a", "@mei", "mei")).as("not a number").isEmpty();
        assertThat(compose("b", "404", "mei@town.example")).hasValue("https://b/mei@town.example");
        assertThat(compose("b", "404", null)).isEmpty();
        assertThat(compose("b", "404", "mei?x=1&y")).as("nothing that would change the address").isEmpty();
        assertThat(compose("c", "404", "mei")).isEmpty();
    }

    private Optional<String> compose(String platform, String key, String handle) {
        return registry.platform(platform).orElseThrow().compose(key, handle);
    }

    @Test
    void badContributionsAreLeftOutAndNamed() {
        bundles.addPlatforms("org.kith.good", platform("good", Sources.Good.class));
        bundles.addPlatforms("com.noid", "<platform name=\"x\"><archive class=\"x\"/></platform>");
        bundles.addPlatforms("com.noname", "<platform id=\"noname\"><archive class=\"x\"/></platform>");
        bundles.addPlatforms("com.noclass", "<platform id=\"noclass\" name=\"x\"><archive/></platform>");
        bundles.addPlatforms("com.nothing", "<platform id=\"nothing\" name=\"x\"/>");
        bundles.addPlatforms("com.badid", "<platform id=\"Bad Id\" name=\"x\"><archive class=\"x\"/></platform>");
        bundles.addPlatforms("com.badword", "<platform id=\"badword\" name=\"x\"><archive class=\"x\"/>"
                + "<coverage signal=\"wink\" direction=\"in\" state=\"never\"/></platform>");
        bundles.addPlatforms("aaa.duplicate", platform("good", Sources.Better.class));

        assertThat(registry.platforms()).extracting(PlatformDescriptor::bundle).containsExactly("org.kith.good");
        assertThat(registry.problems()).extracting(IStatus::getPlugin).containsExactlyInAnyOrder("com.noid",
                "com.noname", "com.noclass", "com.nothing", "com.badid", "com.badword", "aaa.duplicate");
        assertThat(registry.problems()).extracting(IStatus::getMessage)
                .anyMatch(message -> message.contains("\"good\" is already taken by org.kith.good"))
                .anyMatch(message -> message.contains("\"wink\""));
    }

    @Test
    void aPluginXmlThatIsNoXmlHarmsNobody() {
        bundles.addPlatforms("org.kith.good", platform("good", Sources.Good.class));

        assertThat(bundles.add("com.broken", "<plugin><extension point=\"org.kith.core.platforms\"><plat")).isFalse();
        assertThat(registry.platforms()).hasSize(1);
    }

    @Test
    void plugInsAppearAndGo() throws CoreException {
        AtomicInteger calls = new AtomicInteger();
        java.util.concurrent.Semaphore changed = new java.util.concurrent.Semaphore(0);
        registry.addListener(() -> {
            calls.incrementAndGet();
            changed.release();
        });
        assertThat(registry.platforms()).isEmpty();

        bundles.addPlatforms("com.new", platform("new", Sources.Good.class));
        changed.acquireUninterruptibly();
        assertThat(registry.platforms()).hasSize(1);

        bundles.remove("com.new");
        changed.acquireUninterruptibly();
        assertThat(registry.platforms()).isEmpty();
        assertThat(calls).hasValue(2);
    }

    @Test
    void theHighestBidWinsWhateverTheOthersDo() {
        bundles.addPlatforms("a", platform("good", Sources.Good.class));
        bundles.addPlatforms("b", platform("better", Sources.Better.class));
        bundles.addPlatforms("c", platform("null", Sources.Null.class));
        bundles.addPlatforms("d", platform("throws", Sources.Throws.class));
        bundles.addPlatforms("e", platform("overflows", Sources.Overflows.class));
        bundles.addPlatforms("f", platform("broken", Sources.Broken.class));
        bundles.addPlatforms("g", platform("hangs", Sources.Hangs.class));
        bundles.addPlatforms("h", "<platform id=\"missing\" name=\"x\"><archive class=\"no.such\"/></platform>");
        bundles.addPlatforms("i", "<platform id=\"other\" name=\"x\"><archive class=\"java.lang.Object\"/></platform>");

        Recognized found = new Recognizer(registry, Duration.ofMillis(400)).recognize(archive, monitor);

        assertThat(found.bids()).extracting(bid -> bid.source().platform().id()).containsExactly("better", "good");
        assertThat(found.best().orElseThrow().recognition().what()).isEqualTo("a better thing");
        assertThat(found.problems()).hasSize(7)
                .allMatch(problem -> problem.code() == Problem.Code.PLUGIN_FAILED)
                .extracting(Problem::message).anyMatch(message -> message.contains("plug-in g did not answer"))
                .anyMatch(message -> message.contains("plug-in d failed (IllegalStateException)"));
    }

    @Test
    void aPlugInThatThrowsInTheMiddleIsNamedAndItsRecordsStay() throws CoreException {
        bundles.addPlatforms("com.throws", platform("throws", Sources.Throws.class));
        CollectingSink sink = new CollectingSink();

        assertThatThrownBy(() -> only("throws").read(archive, CONTEXT, sink, monitor))
                .isInstanceOfSatisfying(CoreException.class, failure -> {
                    assertThat(failure.getStatus().getCode()).isEqualTo(Failures.PLUGIN);
                    assertThat(failure.getStatus().getMessage()).contains("com.throws");
                });
        assertThat(sink.problems()).hasSize(1);
        assertThat(registry.problems()).hasSize(1);
    }

    @Test
    void aFailureByTheContractIsPassedOn() {
        bundles.addPlatforms("com.fails", platform("fails", Sources.Fails.class));

        assertThatThrownBy(() -> only("fails").read(archive, CONTEXT, new CollectingSink(), monitor))
                .isInstanceOfSatisfying(CoreException.class,
                        failure -> assertThat(failure.getStatus().getCode()).isEqualTo(Failures.MALFORMED));
        assertThat(registry.problems()).isEmpty();
    }

    @Test
    void aPlugInThatHangsIsGivenUp() {
        bundles.addPlatforms("com.hangs", platform("hangs", Sources.Hangs.class));
        CollectingSink sink = new CollectingSink();

        assertTimeout(Duration.ofSeconds(3), () -> assertThatThrownBy(
                () -> only("hangs").read(archive, CONTEXT, sink, monitor)).hasMessageContaining("com.hangs"));
        assertThat(sink.problems()).hasSize(1);
    }

    @Test
    void aFloodIsCancelledWithinTwoSeconds() {
        bundles.addPlatforms("com.floods", platform("floods", Sources.Floods.class));
        IProgressMonitor cancelled = new NullProgressMonitor();
        AtomicInteger arrived = new AtomicInteger();
        RecordSink sink = new RecordSink() {
            @Override
            public void problem(Problem problem) {
                if (arrived.incrementAndGet() == 1000) {
                    cancelled.setCanceled(true);
                }
            }
        };

        assertTimeout(Duration.ofSeconds(2), () -> assertThatThrownBy(
                () -> only("floods").read(archive, CONTEXT, sink, cancelled))
                .isInstanceOf(OperationCanceledException.class));
        int atTheEnd = arrived.get();
        assertThat(registry.problems()).hasSize(1);
        while (!Sources.Floods.STOPPED.get()) {
            Thread.onSpinWait();
        }
        assertThat(arrived).hasValue(atTheEnd);
    }

    @Test
    void whatTheCoreThrowsIsNotThePlugInsFault() {
        bundles.addPlatforms("com.swallows", platform("swallows", Sources.Swallows.class));
        RecordSink full = new RecordSink() {
            @Override
            public void problem(Problem problem) {
                throw new OperationCanceledException("budget");
            }
        };

        assertThatThrownBy(() -> only("swallows").read(archive, CONTEXT, full, monitor))
                .isInstanceOf(OperationCanceledException.class).hasMessage("budget");
        assertThat(registry.problems()).isEmpty();
    }

    @Test
    void anUnknownPlatformIsAnsweredWithTheKnownOnes() {
        bundles.addPlatforms("a", platform("good", Sources.Good.class));

        assertThatThrownBy(() -> registry.archiveSources("godo")).hasMessageContaining("good");
        assertThatThrownBy(() -> registry.liveSource("good")).hasMessageContaining("import its archive");
    }

    @Test
    void exportersAreDescribedToo() {
        bundles.add("org.kith.export", "<plugin><extension point=\"org.kith.core.exporters\">"
                + "<exporter id=\"csv\" name=\"CSV\" extension=\"csv\" folder=\"true\" class=\"no.such\"/>"
                + "</extension></plugin>");

        assertThat(registry.exporters()).singleElement()
                .isEqualTo(new ExporterDescriptor("csv", "CSV", "csv", true, false, "org.kith.export"));
        assertThatThrownBy(() -> registry.newExporter("csv")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> registry.newExporter("cvs")).hasMessageContaining("csv");
    }

    private GuardedArchiveSource only(String platform) throws CoreException {
        return registry.archiveSources(platform).get(0);
    }

    private static String platform(String id, Class<?> source) {
        return "<platform id=\"" + id + "\" name=\"" + id + "\"><archive class=\"" + source.getName()
                + "\"/></platform>";
    }
}
