package org.kith.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.platform.io.Limits;
import org.kith.testkit.RawZip;

class ArchivesTest {
    @TempDir
    Path folder;
    private final List<OpenArchive> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(OpenArchive::close);
    }

    @Test
    void aSingleFileIsAnArchiveOfOne() throws Exception {
        OpenArchive archive = open(write("cards.vcf", "BEGIN:VCARD"));

        assertThat(archive.name()).isEqualTo("cards.vcf");
        assertThat(paths(archive)).containsExactly("cards.vcf");
        assertThat(text(archive, "cards.vcf")).isEqualTo("BEGIN:VCARD");
    }

    @Test
    void aFolderIsReadSortedAndWithoutRubbish() throws Exception {
        write("x/b.txt", "b");
        write("x/a/z.txt", "z");
        write("x/.DS_Store", "");
        write("x/__MACOSX/._b.txt", "");

        OpenArchive archive = open(folder.resolve("x"));

        assertThat(paths(archive)).containsExactly("a/z.txt", "b.txt");
        assertThat(archive.problems()).isEmpty();
    }

    @Test
    void linksInAFolderAreRefused() throws Exception {
        write("secret.txt", "secret");
        write("x/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("x/link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("x/around"), folder);

        OpenArchive archive = open(folder.resolve("x"));

        assertThat(paths(archive)).containsExactly("a.txt");
        assertThat(archive.problems()).extracting(Problem::code)
                .containsExactly(Problem.Code.UNSAFE_PATH, Problem.Code.UNSAFE_PATH);
    }

    @Test
    void aZipIsKnownByItsContent() throws Exception {
        OpenArchive archive = open(write("export (1)", zip("data/b.js", "b", "data/a.js", "a")));

        assertThat(paths(archive)).containsExactly("data/a.js", "data/b.js");
        assertThat(text(archive, "data/a.js")).isEqualTo("a");
        assertThat(text(archive, "data/a.js")).isEqualTo("a");
    }

    @Test
    void aZipOfMoreMembersThanSixteenBitsIsWhole() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 70_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }

        assertThat(open(write("many.zip", out.toByteArray())).entries()).hasSize(70_000);
    }

    @Test
    void oldNamesAreReadInTheOldCharset() throws Exception {
        byte[] name = "Müller.txt".getBytes(Charset.forName("IBM437"));

        OpenArchive archive = open(write("old.zip", new RawZip().unmarked().file(name, new byte[] {'x'}).bytes()));

        assertThat(paths(archive)).containsExactly("Müller.txt");
    }

    @Test
    void aCutZipGivesWhatIsBeforeTheCut() throws Exception {
        byte[] cut = new RawZip().file("a.txt", "a").stored().file("b.txt", "0123456789").cut(-5);

        OpenArchive archive = open(write("cut.zip", cut));

        assertThat(paths(archive)).containsExactly("a.txt", "b.txt");
        assertThat(text(archive, "a.txt")).isEqualTo("a");
        assertThat(archive.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.TRUNCATED);
            assertThat(problem.file()).isEqualTo("b.txt");
            assertThat(problem.message()).contains("cut.zip").contains("b.txt");
        });
        try (InputStream in = archive.find("b.txt").orElseThrow().open()) {
            assertThat(in.readNBytes(5)).asString().isEqualTo("01234");
            assertThatThrownBy(in::read).isInstanceOf(IOException.class).hasMessageContaining("b.txt ends early");
        }
    }

    @Test
    void aCutZipWithLengthsBehindTheFilesIsReadToo() throws Exception {
        byte[] whole = zip("a.txt", "first ".repeat(1000), "b.txt", "second ".repeat(1000), "c.txt",
                randomText(50_000));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 10_000);

        OpenArchive archive = open(write("cut.zip", cut));

        assertThat(paths(archive)).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(text(archive, "b.txt")).hasSize(7000);
        assertThat(archive.problems()).singleElement().extracting(Problem::file).isEqualTo("c.txt");
        try (InputStream in = archive.find("c.txt").orElseThrow().open()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("c.txt");
        }
    }

    @Test
    void aDamagedMemberIsNamedAndTheOthersAreRead() throws Exception {
        byte[] zip = new RawZip().stored().file("a.txt", "aaaa").stored().file("b.txt", "bbbb").bytes();
        zip[36] = 'x';

        OpenArchive archive = open(write("x.zip", zip));

        assertThat(text(archive, "b.txt")).isEqualTo("bbbb");
        assertThatThrownBy(() -> text(archive, "a.txt")).hasMessageContaining("a.txt is damaged");
    }

    @Test
    void encryptedFilesAreSaid() throws Exception {
        OpenArchive archive = open(write("x.zip", new RawZip().encrypted().file("a.txt", "?").bytes()));

        assertThat(archive.entries()).isEmpty();
        assertThat(archive.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.UNSUPPORTED);
            assertThat(problem.message()).contains("password");
        });
    }

    @Test
    void zipsInAZipUnfoldAtTheirPlace() throws Exception {
        byte[] one = zip("data/a.js", "a", "data/same.js", "same");
        byte[] two = zip("data/b.js", "b", "data/same.js", "same", "data/a.js", "other");
        byte[] outer = new RawZip().file("parts/one.zip", one).stored().file("parts/two.zip", two).bytes();

        OpenArchive archive = open(write("outer.zip", outer));

        assertThat(paths(archive)).containsExactly("parts/data/a.js", "parts/data/b.js", "parts/data/same.js",
                "two/parts/data/a.js");
        assertThat(archive.problems()).isEmpty();
        assertThat(text(archive, "parts/data/b.js")).isEqualTo("b");
    }

    @Test
    void partsOfASplitExportBecomeOneTree() throws Exception {
        Path one = write("x-1.zip", zip("data/manifest.js", "m", "data/a.js", "a", "data/note.txt", "one"));
        Path two = write("x-2.zip", zip("data/manifest.js", "m", "data/b.js", "b", "data/note.txt", "two"));

        OpenArchive archive = open(one, two);

        assertThat(archive.name()).isEqualTo("x-1.zip and 1 more");
        assertThat(paths(archive)).containsExactly("data/a.js", "data/b.js", "data/manifest.js", "data/note.txt",
                "x-2/data/note.txt");
        assertThat(text(archive, "x-2/data/note.txt")).isEqualTo("two");
    }

    @Test
    void zipsInAFolderAreParts() throws Exception {
        write("downloads/x-1.zip", zip("data/a.js", "a"));
        write("downloads/x-2.zip", zip("data/b.js", "b"));
        write("downloads/readme.txt", "r");

        assertThat(paths(open(folder.resolve("downloads")))).containsExactly("data/a.js", "data/b.js", "readme.txt");
    }

    @Test
    void aTarUnderGzipIsRead() throws Exception {
        Path big = write("t/big.txt", randomText(3 << 20));
        write("t/outbox.json", "{}");
        Path tar = folder.resolve("t.tar.gz");
        TinyTar.pack(folder.resolve("t"), tar, true);

        OpenArchive archive = open(tar);

        assertThat(paths(archive)).containsExactly("big.txt", "outbox.json");
        assertThat(text(archive, "outbox.json")).isEqualTo("{}");
        assertThat(text(archive, "big.txt")).isEqualTo(Files.readString(big));
    }

    @Test
    void aGzippedFileIsThatFile() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("BEGIN:VCARD".getBytes(StandardCharsets.UTF_8));
        }
        OpenArchive archive = open(write("cards.vcf.gz", out.toByteArray()));

        assertThat(text(archive, "cards.vcf")).isEqualTo("BEGIN:VCARD");
    }

    @Test
    void aMissingFileIsAFailureThatNamesIt() {
        assertThatThrownBy(() -> open(folder.resolve("none.zip"))).isInstanceOfSatisfying(CoreException.class,
                failure -> {
                    assertThat(failure.getStatus().getCode()).isEqualTo(Failures.NOT_FOUND);
                    assertThat(failure.getStatus().getMessage()).contains("none.zip");
                });
    }

    @Test
    void emptyAndForeignFilesAreJustFiles() throws Exception {
        assertThat(paths(open(write("empty.zip", "")))).containsExactly("empty.zip");
        assertThat(paths(open(write("not.zip", "PK is not a zip, this is text")))).containsExactly("not.zip");
    }

    @Test
    void openingCanBeCancelled() throws IOException {
        Path zip = write("x.zip", zip("a", "a"));
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThatThrownBy(() -> Archives.open(List.of(zip), Limits.DEFAULT, monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    private OpenArchive open(Path... paths) throws CoreException {
        OpenArchive archive = Archives.open(List.of(paths), Limits.DEFAULT, new NullProgressMonitor());
        opened.add(archive);
        return archive;
    }

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static List<String> paths(OpenArchive archive) {
        return archive.entries().stream().map(ArchiveEntry::path).toList();
    }

    private static String text(OpenArchive archive, String path) throws IOException {
        try (InputStream in = archive.find(path).orElseThrow().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As packers write: lengths behind the files. */
    private static byte[] zip(String... pathsAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(pathsAndTexts[i]));
                zip.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String randomText(int length) {
        java.util.Random random = new java.util.Random(7);
        return random.ints(length, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }
}
