package org.kith.platform.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static String connection(int i) {
        return "First" + i + ",\"Last, PhD\",https://www.linkedin.com/in/one-" + i + ",,\"Firm " + i + "\",Job,08 "
                + "Feb 2026";
    }

    private static String message(int i) {
        return "\"c-" + i + "\",\"\",\"Mia\",\"https://www.linkedin.com/in/mia-sen\",\"Ana\","
                + "\"https://www.linkedin.com/in/ana-a\",\"2026-06-01 14:03:22 UTC\",\"\",\"one,\ntwo\n\nthree " + i
                + "\",\"INBOX\",\"\",\"No\"";
    }

    /** Ways to break one connection of a hundred. */
    static Stream<String> brokenConnections() {
        String good = connection(BAD);
        return Stream.of(good.replace("\"Last, PhD\"", "\"Last, PhD"), good.replace("\"Last, PhD\"", "Last, PhD\""),
                good.replace("\"Last, PhD\"", "\"Last\", PhD\""), good.replace("\"Last, PhD\"", "Last, PhD"),
                good.replace(",,", ","), good.replace(",Job", ""), good + ",more", good.substring(0, 20), "rubbish",
                "\"", "\"\"\"", good.replace("Job", "J\"ob"), good.replace(",", ";"), "<html><body>", "{\"a\":1}");
    }

    @ParameterizedTest
    @MethodSource("brokenConnections")
    void oneBadConnectionInAHundredCostsOnlyItself(String bad) throws Exception {
        String rows = IntStream.range(0, 100).mapToObj(i -> i == BAD ? bad : connection(i))
                .collect(Collectors.joining("\n"));
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Connections.csv",
                Fixtures.CONNECTIONS + rows + "\n"));

        assertThat(sink.people()).hasSize(99);
        assertThat(sink.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.MALFORMED);
            assertThat(problem.file()).isEqualTo("Connections.csv");
            assertThat(problem.line()).isEqualTo(BAD + 2);
        });
    }

    static Stream<String> brokenMessages() {
        String good = message(BAD);
        return Stream.of(good.replace("three 41\"", "three 41"), good.replace("\"one", "one"),
                good.replace("two", "t\"wo"), good.replace("\"\",\"Mia\"", "\"Mia\""), good.substring(0, 150));
    }

    @ParameterizedTest
    @MethodSource("brokenMessages")
    void oneBadMessageInAHundredCostsOnlyItself(String bad) throws Exception {
        String rows = IntStream.range(0, 100).mapToObj(i -> i == BAD ? bad : message(i))
                .collect(Collectors.joining("\n"));
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("messages.csv", Fixtures.MESSAGES + rows + "\n"));

        assertThat(Fixtures.keyed(sink, "message:")).hasSize(99).allSatisfy(message -> assertThat(message.text())
                .matches("one,\ntwo\n\nthree \\d+"));
        assertThat(sink.problems()).isNotEmpty().allSatisfy(problem ->
                assertThat(problem.line()).isBetween(2L + BAD * 4, 6L + BAD * 4));
    }

    @Test
    void aLineOf400MegabytesIsLeftOutAndTheRestIsRead() throws Exception {
        CollectingSink sink = Fixtures.read(streaming("Connections.csv", Fixtures.CONNECTIONS + connection(1) + "\nA,B",
                400 << 20, "\n" + connection(2) + "\n"));

        assertThat(sink.people()).hasSize(2);
        assertThat(Fixtures.codes(sink)).containsExactly(Problem.Code.TOO_LARGE);
    }

    @Test
    void aQuoteThatNeverClosesSwallowsNothing() throws Exception {
        String rows = IntStream.range(0, 3000).mapToObj(i -> i == 3 ? "A,\"B,,,,,08 Feb 2026"
                : "First" + i + ",Last,https://www.linkedin.com/in/one-" + i + ",,Firm,Job,08 Feb 2026")
                .collect(Collectors.joining("\n"));
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Connections.csv", Fixtures.CONNECTIONS + rows));

        assertThat(sink.people()).hasSize(2999);
        assertThat(sink.problems()).hasSize(1);
    }

    @Test
    void otherEncodingsAreFoundOut() throws Exception {
        String table = Fixtures.CONNECTIONS + "Žofie,Müller,https://www.linkedin.com/in/z,,,,08 Feb 2026\n";
        for (byte[] bytes : List.of(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8), table.getBytes(Charset.forName("windows-1252")))) {
            assertThat(Fixtures.read(Fixtures.mine().with("Connections.csv", bytes)).people()).singleElement()
                    .satisfies(record -> assertThat(record.person().getFormattedName()).isEqualTo("Žofie Müller"));
        }
    }

    @Test
    void semicolonsOfASpreadsheetAreRead() throws Exception {
        String table = (Fixtures.CONNECTIONS + "Ana,A,https://www.linkedin.com/in/ana-a,,,,08 Feb 2026\n")
                .replace(',', ';').replace("\n", "\r\n");

        assertThat(Fixtures.read(Fixtures.mine().with("Connections.csv", table)).people()).hasSize(1);
    }

    @Test
    void aTableWithoutHeaderIsToldAndTheOthersAreRead() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Connections.csv", "Ana,A,x,y,z\n"));

        assertThat(sink.interactions()).hasSize(1);
        assertThat(sink.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("Connections.csv"));
    }

    @Test
    void aThousandProblemsAreToldInAHundred() throws Exception {
        CollectingSink sink = Fixtures.read(Fixtures.mine().with("Connections.csv",
                Fixtures.CONNECTIONS + (connection(1) + "\nrubbish\n").repeat(1000)));

        assertThat(sink.people()).hasSize(1);
        assertThat(sink.problems()).hasSize(101);
    }

    @Test
    void hostileMarkupNeitherHangsNorSurvives() {
        assertThat(HtmlText.plain("<p>" + "<".repeat(50_000))).startsWith("<");
        assertThat(HtmlText.plain("<div " + "a ".repeat(50_000))).startsWith("<div");
        assertThat(HtmlText.plain("<p>" + "<script>".repeat(5_000))).isEmpty();
        assertThat(HtmlText.plain("<b>x</b>&#0;&#xD800;&#99999999;&#1114112;"))
                .isEqualTo("x\uFFFD\uFFFD&#99999999;\uFFFD");
    }

    @Test
    void noMutationOfTheSamplesDoesHarm() throws Exception {
        Random random = new Random(7);
        ScriptedArchive whole = Fixtures.folder("synthetic-small");
        for (int round = 0; round < 300; round++) {
            CollectingSink sink = Fixtures.read(whole.mapped(bytes -> {
                byte[] changed = bytes.clone();
                for (int i = 0; i < 1 + random.nextInt(4); i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                return changed;
            }).with("Invitations.csv", whole.bytes("Invitations.csv")));
            assertThat(sink.interactions()).extracting(InteractionRecord::key).doesNotContainNull();
            assertThat(sink.problems()).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }

    private static Archive streaming(String path, String before, long fill, String after) {
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
            public InputStream open() {
                return new SequenceInputStream(Collections.enumeration(List.of(bytes(before), new Fill(fill),
                        bytes(after))));
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

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Many letters, not held. */
    private static final class Fill extends InputStream {
        private long left;

        Fill(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
