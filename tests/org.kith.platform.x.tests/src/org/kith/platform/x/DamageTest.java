package org.kith.platform.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.InteractionRecord;
import org.kith.core.platform.Problem;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

class DamageTest {
    private static final int BAD = 41;

    /** Twenty ways to break one record of a hundred; line 42 of the file is its. */
    static Stream<String> broken() {
        String good = Fixtures.post(1000 + BAD, "text");
        return Stream.of(
                good.replace("\"text\"", "\"text"), good.replace("\"text\"", "text\""),
                good.replace("\"text\"", "text"), good.replace("}}", "}"), good.replace("}}", ""),
                good.replace("}}", "}}}"), good.replace("}}", "]}"), good.replace(":\"text\"", "\"text\""),
                good.replace(",\"full_text\"", "\"full_text\""), good.replace(",\"full_text\"", ",,\"full_text\""),
                good.replace("\"text\"", "\"te\\xt\""), good.replace("\"text\"", "\"te\\u12\""),
                good.replace("\"text\"", "\"te\tx\nt\""), good.replace("\"text\"", "NaN"),
                good.replace("\"text\"", "'text'"), good.replace("\"text\"", "[[[["), good.replace("\"text\"", "{"),
                good.replace("\"text\"", "\"te\0xt\""), good.replace("\"text\"", "012"),
                good.substring(0, good.length() / 2));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void oneBadRecordInAHundredCostsOnlyItself(String bad) throws Exception {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(i == BAD ? bad : Fixtures.post(1000 + i, "text"));
        }
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("data/tweets.js",
                "window.YTD.tweets.part0 = [\n" + String.join(",\n", rows) + "\n]"));

        assertThat(sink.interactions()).extracting(InteractionRecord::key).doesNotHaveDuplicates()
                .hasSizeBetween(99, 100).filteredOn(key -> !key.equals("tweet:1041")).hasSize(99);
        assertThat(sink.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("data/tweets.js");
            assertThat(problem.line()).isBetween(BAD + 2L, BAD + 3L);
            assertThat(problem.message()).contains("Record 42");
        });
    }

    @Test
    void oneBadMessageCostsOnlyItself() throws Exception {
        String good = new String(Fixtures.folder("synthetic-2024").bytes("data/direct-messages.js"),
                StandardCharsets.UTF_8);
        CollectingSink sink = Fixtures.read(Fixtures.folder("synthetic-2024").with("data/direct-messages.js",
                good.replace("\"text\": \"see you then\"", "\"text\": \"see")));

        assertThat(sink.interactions()).extracting(InteractionRecord::key).contains("dm:1486000000000000001")
                .doesNotContain("dm:1486000000000000002");
        assertThat(Fixtures.keyed(sink, "dm:1486000000000000001").conversation())
                .isEqualTo("dm:222000111-1400000000000000001");
        assertThat(Fixtures.codes(sink)).contains(Problem.Code.MALFORMED);
    }

    @Test
    void aFileThatEndsEarlyGivesWhatCameBefore() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("data/tweets.js", "window.YTD.tweets.part0 = ["
                + Fixtures.post(1, "a") + "," + Fixtures.post(2, "b") + "," + Fixtures.post(3, "c").substring(0, 40)));

        assertThat(sink.interactions()).hasSize(2);
        assertThat(Fixtures.codes(sink)).containsExactly(Problem.Code.TRUNCATED);
    }

    @Test
    void aStreamThatBreaksGivesWhatCameBefore() throws Exception {
        byte[] whole = ("window.YTD.tweets.part0 = [" + (Fixtures.post(1, "a") + ",").repeat(3000) + "]")
                .getBytes(StandardCharsets.UTF_8);
        CollectingSink sink = Fixtures.read(streaming("data/tweets.js", () -> new Cut(whole, 200_000)));

        assertThat(sink.interactions().size()).isBetween(1000, 2999);
        assertThat(sink.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.TRUNCATED);
            assertThat(problem.message()).contains("the zip is cut");
        });
    }

    @Test
    void aTextOf400MegabytesIsRefusedAndTheRestIsRead() throws Exception {
        String before = "window.YTD.tweets.part0 = [\n" + Fixtures.post(1, "a") + ",\n{\"tweet\":{\"id_str\":\"2\","
                + "\"full_text\":\"";
        String after = "\"}},\n" + Fixtures.post(3, "c") + "\n]";
        CollectingSink sink = Fixtures.read(streaming("data/tweets.js", () -> new Long400(before, 400 << 20, after)));

        assertThat(sink.interactions()).extracting(InteractionRecord::key).containsExactly("tweet:1", "tweet:3");
        assertThat(sink.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.TOO_LARGE);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("16 MB");
        });
    }

    @Test
    void aThousandBracesDeepIsRefusedAndTheRestIsRead() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.posts(Fixtures.post(1, "a") + ","
                + Fixtures.post(2, "b", ",\"x\":" + "[".repeat(5000) + "]".repeat(5000)) + "," + Fixtures.post(3,
                "c")));

        assertThat(sink.interactions()).hasSize(2);
        assertThat(Fixtures.codes(sink)).containsExactly(Problem.Code.TOO_LARGE);
    }

    @Test
    void halfACharacterIsReplacedAndTold() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.posts(Fixtures.post(1, "a\\ud83d!") + "," + Fixtures.post(2,
                "\\ud83d\\ude00")));

        assertThat(sink.interactions()).extracting(InteractionRecord::text).containsExactly("a\uFFFD!", "😀");
        assertThat(Fixtures.codes(sink)).containsExactly(Problem.Code.ENCODING);
    }

    @Test
    void oneRecordInAnotherEncodingIsReadAsWindows() throws Exception {
        String rows = Fixtures.post(1, "Grüße, Łódź") + "," + Fixtures.post(2, "KÖLN") + ","
                + Fixtures.post(3, "čau");
        byte[] bytes = ("window.YTD.tweets.part0 = [" + rows + "]").getBytes(StandardCharsets.UTF_8);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("K\u00c3\u0096LN", "K\u00d6LN");
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("data/tweets.js",
                latin.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(sink.interactions()).extracting(InteractionRecord::text)
                .containsExactly("Grüße, Łódź", "KÖLN", "čau");
        assertThat(Fixtures.codes(sink)).containsExactly(Problem.Code.ENCODING);
    }

    @Test
    void impossibleDatesAreLeftOutOrTakenFromTheNumber() throws Exception {
        String year1 = Fixtures.post(1, "a").replace("2024", "0001");
        String year9999 = Fixtures.post(2, "b").replace("2024", "9999");
        String noDate = Fixtures.post(1700000000000000001L, "c").replace("Tue Mar 05", "Tue Foo 55");
        CollectingSink sink = Fixtures.read(Fixtures.posts(year1 + "," + year9999 + "," + noDate));

        assertThat(sink.interactions()).singleElement().satisfies(post ->
                assertThat(post.published()).isEqualTo(Snowflake.time("1700000000000000001")));
        assertThat(Fixtures.codes(sink)).containsOnly(Problem.Code.INVALID_VALUE).hasSize(3);
    }

    @Test
    void aMillionProblemsAreToldInAHundred() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.posts("1,".repeat(5000) + Fixtures.post(1, "a")));

        assertThat(sink.interactions()).hasSize(1);
        assertThat(sink.problems()).hasSize(101);
        assertThat(sink.problems().getLast().message()).startsWith("4,900 more");
    }

    @Test
    void notJsonAtAllIsAProblemAndNothingElse() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("data/tweets.js", "window.YTD.tweets.part0 = <html>")
                .with("data/like.js", "window.YTD.like.part0 = ").with("data/follower.js",
                        "window.YTD.follower.part0 = {}"));

        assertThat(sink.interactions()).isEmpty();
        assertThat(sink.problems()).extracting(Problem::file)
                .containsExactlyInAnyOrder("data/tweets.js", "data/like.js", "data/follower.js");
    }

    @Test
    void cancelIsHeardInTheMiddleOfAFile() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        CollectingSink sink = new CollectingSink() {
            @Override
            protected void add(Object record) {
                monitor.setCanceled(record instanceof InteractionRecord);
            }
        };
        assertThatThrownBy(() -> new XArchive().read(Fixtures.posts((Fixtures.post(1, "a") + ",").repeat(1000)),
                Fixtures.CONTEXT, sink, monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void noMutationOfTheSamplesDoesHarm() throws Exception {
        Random random = new Random(5);
        ScriptedArchive whole = Fixtures.folder("synthetic-2024");
        for (int round = 0; round < 300; round++) {
            CollectingSink sink = Fixtures.read(whole.mapped(bytes -> {
                byte[] changed = bytes.clone();
                for (int i = 0; i < 1 + random.nextInt(4) && changed.length > 0; i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                return changed;
            }).with("data/account.js", whole.bytes("data/account.js")));
            assertThat(sink.owner()).isNotNull();
            assertThat(sink.problems()).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private static Archive streaming(String path, Opening opening) {
        List<ArchiveEntry> entries = new ArrayList<>(Fixtures.mine().entries());
        entries.add(new ArchiveEntry() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public long size() {
                return -1;
            }

            @Override
            public InputStream open() throws IOException {
                return opening.open();
            }
        });
        return new Archive() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public List<ArchiveEntry> entries() {
                return entries;
            }

            @Override
            public List<Problem> problems() {
                return List.of();
            }
        };
    }

    /** Fails like a zip that was cut. */
    private static final class Cut extends InputStream {
        private final byte[] bytes;
        private final int end;
        private int at;

        Cut(byte[] bytes, int end) {
            this.bytes = bytes;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            if (at >= end) {
                throw new IOException("the zip is cut");
            }
            return at < bytes.length ? bytes[at++] & 0xff : -1;
        }
    }

    /** A text, many letters, another text, without holding them. */
    private static final class Long400 extends InputStream {
        private final byte[] before;
        private final long fill;
        private final byte[] after;
        private long at;

        Long400(String before, long fill, String after) {
            this.before = before.getBytes(StandardCharsets.UTF_8);
            this.fill = fill;
            this.after = after.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long i = at++;
            if (i < before.length) {
                return before[(int) i];
            }
            if (i < before.length + fill) {
                return 'x';
            }
            long rest = i - before.length - fill;
            return rest < after.length ? after[(int) rest] & 0xff : -1;
        }
    }
}
