package org.kith.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.io.Limits;
import org.kith.testkit.HostileZips;
import org.kith.testkit.RawZip;

class HostileArchivesTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyUnsafePathIsRefusedAndTheGoodFileKept() {
        Map<String, byte[]> all = HostileZips.unsafePaths();
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        return all.entrySet().stream().map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> {
            try (OpenArchive archive = open("evil.zip", kind.getValue(), Limits.DEFAULT)) {
                assertThat(archive.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.UNSAFE_PATH);
                    assertThat(problem.message()).contains("was left out: it ");
                });
                assertThat(read(archive.find(HostileZips.GOOD).orElseThrow())).asString().isEqualTo("good");
                assertThat(archive.entries()).extracting(ArchiveEntry::path)
                        .allMatch(path -> PathRules.check(path, 1024) == null);
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).hasSize(1);
            }
        }));
    }

    @Test
    void everyKindOfRefusalIsProvoked() throws Exception {
        Map<String, byte[]> all = HostileZips.unsafePaths();
        StringBuilder messages = new StringBuilder();
        for (byte[] zip : all.values()) {
            try (OpenArchive archive = open("evil.zip", zip, Limits.DEFAULT)) {
                archive.problems().forEach(problem -> messages.append(problem.message()));
            }
        }
        assertThat(List.of(Refusal.values())).filteredOn(kind -> kind != Refusal.LONE_SURROGATE)
                .allSatisfy(kind -> assertThat(messages).contains(kind.why()));
        assertThat(PathRules.check("a\ud800b", 100)).isEqualTo(Refusal.LONE_SURROGATE);
        assertThat(PathRules.check("a😀b", 100)).isNull();
    }

    @Test
    void ordinaryNamesAreFine() {
        for (String path : List.of("data/tweets.js", "who_you've_followed.json", "Žofie/日本.txt", "a..b/c...d.txt",
                ".hidden/file", "100%.txt", "Basic_LinkedInDataExport_11-22-2026/Connections.csv", "console.log",
                "commune.txt", "dir/")) {
            assertThat(PathRules.check(path, 1024)).as(path).isNull();
        }
    }

    @Test
    void aBombIsRefusedByItsDeclaration() throws Exception {
        byte[] bomb = HostileZips.bomb(200 << 20);
        assertTimeout(SOON, () -> {
            try (OpenArchive archive = open("bomb.zip", bomb, Limits.DEFAULT)) {
                assertThat(paths(archive)).containsExactly(HostileZips.GOOD);
                assertThat(archive.problems()).singleElement().extracting(Problem::code).isEqualTo(Code.TOO_LARGE);
            }
        });
    }

    @Test
    void aBombThatLiesIsStoppedWhileItUnfolds() throws Exception {
        byte[] bomb = HostileZips.lyingBomb(200 << 20);
        assertTimeout(SOON, () -> {
            try (OpenArchive archive = open("bomb.zip", bomb, Limits.DEFAULT);
                    InputStream in = archive.find("zeros.txt").orElseThrow().open()) {
                assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
                        .isInstanceOf(IOException.class).hasMessageContaining("100 times");
            }
        });
    }

    @Test
    void membersThatShareBytesAreRefused() throws Exception {
        assertTimeout(SOON, () -> {
            try (OpenArchive archive = open("bomb.zip", HostileZips.sharedBytes(10_000), Limits.DEFAULT)) {
                assertThat(paths(archive)).containsExactly(HostileZips.GOOD);
                assertThat(archive.problems()).extracting(Problem::code).containsOnly(Code.UNSAFE_CONTENT);
                assertThat(archive.problems()).hasSizeLessThan(1100);
            }
        });
    }

    @Test
    void aCrowdOfMembersIsStopped() throws Exception {
        byte[] crowd = HostileZips.crowd(5000);
        assertTimeout(SOON, () -> {
            try (OpenArchive archive = open("crowd.zip", crowd, Limits.DEFAULT.withMembers(1000))) {
                assertThat(archive.entries()).isEmpty();
                assertThat(archive.problems()).singleElement().extracting(Problem::code).isEqualTo(Code.TOO_LARGE);
            }
        });
    }

    @Test
    void allMembersTogetherHaveABudget() throws Exception {
        RawZip zip = new RawZip();
        for (int i = 0; i < 10; i++) {
            zip.stored().file("f" + i, new byte[100_000]);
        }
        try (OpenArchive archive = open("x.zip", zip.bytes(), Limits.DEFAULT.withBytesOut(500_000))) {
            List<ArchiveEntry> entries = archive.entries();
            for (int again = 0; again < 3; again++) {
                for (int i = 0; i < 5; i++) {
                    assertThat(read(entries.get(i))).hasSize(100_000);
                }
            }
            assertThatThrownBy(() -> read(entries.get(5))).hasMessageContaining("unfolds to more than");
        }
    }

    @Test
    void zipsInZipsInZipsAreNotOpened() throws Exception {
        assertTimeout(SOON, () -> {
            try (OpenArchive archive = open("deep.zip", HostileZips.nested(10), Limits.DEFAULT)) {
                assertThat(paths(archive)).containsExactly("level8.txt", "level9.txt");
                assertThat(archive.problems()).singleElement().extracting(Problem::code).isEqualTo(Code.TOO_LARGE);
            }
        });
    }

    @Test
    void aBombInAZipInAZipIsStopped() throws Exception {
        byte[] outer = new RawZip().file("in.zip", HostileZips.lyingBomb(50 << 20)).file("a.txt", "a").bytes();
        assertTimeout(SOON, () -> {
            try (OpenArchive archive = open("bomb.zip", outer, Limits.DEFAULT)) {
                assertThat(read(archive.find("a.txt").orElseThrow())).hasSize(1);
                assertThatThrownBy(() -> read(archive.find("zeros.txt").orElseThrow()))
                        .isInstanceOf(IOException.class);
            }
        });
    }

    @Test
    void aBombWithoutADirectoryIsStopped() throws Exception {
        byte[] cut = new RawZip().file(HostileZips.GOOD, "good").file("zeros", new byte[100 << 20]).cut(-100);
        assertTimeout(SOON, () -> {
            try (OpenArchive archive = open("cut.zip", cut, Limits.DEFAULT)) {
                assertThat(read(archive.find(HostileZips.GOOD).orElseThrow())).asString().isEqualTo("good");
                archive.find("zeros").ifPresent(zeros -> assertThatThrownBy(() -> read(zeros))
                        .isInstanceOf(IOException.class));
            }
        });
    }

    @Test
    void anUnsafeTarIsRefusedMemberByMember() throws Exception {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        TinyTar.file(tar, "good.txt", '0', new byte[] {'g'});
        TinyTar.file(tar, "../evil.txt", '0', new byte[600]);
        TinyTar.file(tar, "/etc/passwd", '0', new byte[1]);
        TinyTar.file(tar, "link", '2', new byte[0]);
        TinyTar.file(tar, "hard", '1', new byte[0]);
        TinyTar.file(tar, "device", '3', new byte[0]);
        TinyTar.file(tar, "more.txt", '0', new byte[] {'m'});
        tar.write(new byte[1024]);

        try (OpenArchive archive = open("x.tar", tar.toByteArray(), Limits.DEFAULT)) {
            assertThat(paths(archive)).containsExactly("good.txt", "more.txt");
            assertThat(archive.problems()).hasSize(5).extracting(Problem::code).containsOnly(Code.UNSAFE_PATH);
        }
    }

    @Test
    void randomDamageNeverEndsInAnythingButProblems() throws Exception {
        java.util.Random random = new java.util.Random(42);
        byte[] zip = new RawZip().file("a.txt", "a".repeat(500)).stored().file("b/c.txt", "b".repeat(500))
                .file("in.zip", new RawZip().file("d.txt", "d").bytes()).bytes();
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = zip.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try (OpenArchive archive = open("damaged.zip", damaged, Limits.DEFAULT)) {
                for (ArchiveEntry entry : archive.entries()) {
                    try {
                        read(entry);
                    } catch (IOException said) {
                        assertThat(said.getMessage()).isNotBlank();
                    }
                }
            }
        }
    }

    private OpenArchive open(String name, byte[] bytes, Limits limits) throws IOException, CoreException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Archives.open(List.of(file), limits, new NullProgressMonitor());
    }

    private static byte[] read(ArchiveEntry entry) throws IOException {
        try (InputStream in = entry.open()) {
            return in.readAllBytes();
        }
    }

    private static List<String> paths(OpenArchive archive) {
        return archive.entries().stream().map(ArchiveEntry::path).toList();
    }
}
