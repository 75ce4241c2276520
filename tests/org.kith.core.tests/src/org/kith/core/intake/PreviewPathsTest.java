package org.kith.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.imports.UndoImport;
import org.kith.core.operations.ClaimAccount;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;
import org.kith.core.registry.PlatformRegistry;
import org.kith.testkit.FakePlatform;
import org.kith.testkit.TestRegistry;

/** What a person is told before anything is written. */
class PreviewPathsTest {
    private static final String BROKEN = """
            <platform id="broken" name="Broken network">
               <archive class="org.kith.core.intake.PreviewPathsTest$Broken" patterns="broken.txt"/>
               <howto step="Ask for the other format."/>
            </platform>
            """;
    private static final IProgressMonitor QUIET = new NullProgressMonitor();

    @TempDir
    Path folder;
    private Desk desk;
    private TestRegistry bundles;
    private PlatformRegistry registry;

    /** Throws while it counts, and asks for another format of what is called old. */
    public static final class Broken implements ArchiveSource {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            return archive.entries().size() == 1 && archive.find("old.txt").isPresent()
                    ? Recognition.unreadable(90, "an old thing", "Ask for the new format.")
                    : archive.find("broken.txt").isPresent() ? Recognition.of(90, "a broken thing")
                    : Recognition.none();
        }

        @Override
        public Preview preview(Archive archive, ReadContext context, IProgressMonitor monitor) {
            throw new IllegalStateException("in the middle");
        }

        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
            throw new IllegalStateException("in the middle");
        }
    }

    @BeforeEach
    void open() throws CoreException {
        desk = new Desk(folder.resolve("workspace"));
        bundles = new TestRegistry(PreviewPathsTest.class.getClassLoader());
        registry = new PlatformRegistry(bundles.registry());
        bundles.addPlatforms("org.kith.fake", FakePlatform.DECLARATION);
        bundles.addPlatforms("org.example.broken", BROKEN);
    }

    @AfterEach
    void close() {
        desk.close();
        registry.close();
        bundles.close();
    }

    @Test
    void saysWhatItIsWhoseWhatItBringsAndWhatIsNotInIt() throws Exception {
        Finding found = look(fake("fake.txt", "myself", 3)).getFirst();

        assertThat(found.kind()).isEqualTo(Finding.Kind.IMPORT);
        assertThat(found.name()).isEqualTo("Fake network");
        assertThat(found.preview().interactions()).isEqualTo(3);
        assertThat(found.preview().notInIt()).containsExactly("The fake network does not tell who liked what.");
        assertThat(found.owner()).isEqualTo(Finding.Owner.FIRST);
        assertThat(found.shown()).isEqualTo("myself");
        assertThat(found.earlier()).isNull();
    }

    @Test
    void writesNothing() throws Exception {
        String before = desk.everything();

        look(fake("fake.txt", "myself", 3));

        assertThat(desk.everything()).isEqualTo(before);
        assertThat(desk.store().batches()).isEmpty();
    }

    @Test
    void aPluginThatThrowsIsNamedAndTheOthersGoOn() throws Exception {
        List<Finding> found = look(write("broken.txt", "x"), fake("fake.txt", "myself", 2));

        assertThat(found).extracting(Finding::kind).containsExactly(Finding.Kind.FAILED, Finding.Kind.IMPORT);
        assertThat(found.getFirst().usable()).isFalse();
        assertThat(found.getFirst().advice().toString()).contains("org.example.broken");
        assertThat(found.getFirst().problems()).extracting(Problem::code).contains(Problem.Code.PLUGIN_FAILED);
    }

    @Test
    void whatIsKnownButNotReadableSaysWhatToAskFor() throws Exception {
        Finding found = look(write("old.txt", "x")).getFirst();

        assertThat(found.kind()).isEqualTo(Finding.Kind.UNREADABLE);
        assertThat(found.advice()).containsExactly("Ask for the new format.");
        assertThat(found.howTo()).hasSize(1);
    }

    @Test
    void whatNobodyKnowsGetsAdviceByItsName() throws Exception {
        List<Finding> found = look(write("picture.png", "x"), write("archive.zip.crdownload", "x"),
                write("page.html", "x"), write("thing.bin", "x"), folder.resolve("gone.zip"));

        assertThat(found).extracting(Finding::kind).containsOnly(Finding.Kind.UNKNOWN);
        assertThat(found).extracting(one -> one.advice().getFirst()).satisfiesExactly(
                text -> assertThat(text).contains("picture"), text -> assertThat(text).contains("not finished"),
                text -> assertThat(text).contains("web page"), text -> assertThat(text).contains("thing.bin"),
                text -> assertThat(text).contains("gone.zip"));
        assertThat(found.getFirst().advice().getLast()).contains("Fake network");
    }

    @Test
    void theSameAgainIsSaidUntilItIsTakenBack() throws Exception {
        Path file = fake("fake.txt", "myself", 3);
        new Intake(desk.session(), registry).bring(List.of(file), Intake.Wish.plain(), QUIET);
        desk.later(Duration.ofDays(3));

        Finding again = look(file).getFirst();

        assertThat(again.nothingNew()).isTrue();
        assertThat(again.earlier().started()).isEqualTo(Desk.NOW.toEpochMilli());
        assertThat(again.owner()).isEqualTo(Finding.Owner.ME);
        new UndoImport(desk.session(), again.earlier().id()).run(QUIET);
        assertThat(look(file).getFirst().earlier()).isNull();
    }

    @Test
    void aSecondOwnerIsAskedAboutAndIsMineOnceSaid() throws Exception {
        new Intake(desk.session(), registry).bring(List.of(fake("fake.txt", "myself", 3)), Intake.Wish.plain(), QUIET);
        Path other = fake("other/fake.txt", "ana", 3);

        Finding found = look(other).getFirst();
        assertThat(found.owner()).isEqualTo(Finding.Owner.OTHER);
        assertThat(found.shown()).isEqualTo("ana");

        new ClaimAccount(desk.session(), found.ownerKey()).run(QUIET);
        assertThat(look(other).getFirst().owner()).isEqualTo(Finding.Owner.ME);
    }

    @Test
    void aSecondOwnerOfAFurtherPlatformIsAskedAboutInTheSameSession() throws Exception {
        desk.load((sink, monitor) -> sink.owner(Desk.owner("myself-elsewhere")));
        new Intake(desk.session(), registry).bring(List.of(fake("fake.txt", "myself", 3)), Intake.Wish.plain(), QUIET);

        assertThat(look(fake("fake.txt", "myself", 3)).getFirst().owner()).isEqualTo(Finding.Owner.ME);
        assertThat(look(fake("other/fake.txt", "ana", 3)).getFirst().owner()).isEqualTo(Finding.Owner.OTHER);
    }

    @Test
    void ofTwoOwnersInOneDropOnlyTheFirstIsProposed() throws Exception {
        assertThat(look(fake("a/fake.txt", "myself", 1), fake("b/fake.txt", "ana", 1))).extracting(Finding::owner)
                .containsExactly(Finding.Owner.FIRST, Finding.Owner.OTHER);
    }

    @Test
    void severalPartsOfOneArchiveAreOne() throws Exception {
        List<Finding> found = look(zip("export-part1.zip", "fake.txt", "me\tmyself\n"),
                zip("export-part2.zip", "readme.txt", "hello"));

        assertThat(found).singleElement().satisfies(one -> assertThat(one.paths()).hasSize(2));
    }

    @Test
    void aFolderThatIsNoArchiveIsLookedInto() throws Exception {
        write("box/old.txt", "x");
        write("box/one.bin", "x");
        write("box/two.bin", "x");

        List<Finding> found = look(folder.resolve("box"));

        assertThat(found).extracting(Finding::kind).containsExactly(Finding.Kind.UNREADABLE,
                Finding.Kind.UNKNOWN);
        assertThat(found.getLast().advice().getFirst()).startsWith("2 other files");
    }

    @Test
    void aBrokenZipIsItsOwnProblem() throws Exception {
        List<Finding> found = look(write("broken.zip", "PK\u0003\u0004 and then nothing"), fake("fake.txt", "me", 1));

        assertThat(found).extracting(Finding::kind).containsExactly(Finding.Kind.UNKNOWN, Finding.Kind.IMPORT);
    }

    @Test
    void canBeCancelledBetweenTwo() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        List<Finding> told = new ArrayList<>();
        PreviewPaths preview = new PreviewPaths(desk.session(), registry,
                List.of(fake("a/fake.txt", "myself", 1), fake("b/fake.txt", "myself", 1)));

        assertThatThrownBy(() -> preview.run(one -> {
            told.add(one);
            monitor.setCanceled(true);
        }, monitor)).isInstanceOf(OperationCanceledException.class);

        assertThat(told).hasSize(1);
    }

    private List<Finding> look(Path... paths) throws CoreException {
        List<Finding> told = new ArrayList<>();
        List<Finding> all = new PreviewPaths(desk.session(), registry, List.of(paths)).run(told::add, QUIET);
        assertThat(told).isEqualTo(all);
        return all;
    }

    private Path fake(String name, String owner, int messages) throws IOException {
        String text = new String(FakePlatform.archive(messages, 1).bytes("fake.txt"));
        return write(name, text.replace("myself", owner));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(String name, String entry, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(text.getBytes());
        }
        return file;
    }
}
