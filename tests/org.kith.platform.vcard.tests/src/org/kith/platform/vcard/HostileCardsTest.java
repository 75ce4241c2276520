package org.kith.platform.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.testkit.CollectingSink;

/** Files that were damaged or made to do harm: a hundred cards, one of them bad. */
class HostileCardsTest {
    static Stream<Arguments> faults() {
        String bad = card(50);
        return Stream.of(
                Arguments.of("the last card is cut", 100, Code.TRUNCATED, 398,
                        file(50, bad).replaceFirst("END:VCARD\n$", "")),
                Arguments.of("END is missing", 100, Code.MALFORMED, 201, file(50, bad.replace("END:VCARD\n", ""))),
                Arguments.of("a NUL in a property name", 100, Code.MALFORMED, 204,
                        file(50, bad.replace("NOTE", "NO\0TE"))),
                Arguments.of("version 9.9", 100, Code.INVALID_VALUE, 202, file(50, bad.replace("4.0", "9.9"))),
                Arguments.of("a junk line before a card", 100, Code.MALFORMED, 201, file(50, "junk!\n" + bad)),
                Arguments.of("a card of nothing", 99, Code.MALFORMED, 201, file(50, "BEGIN:VCARD\nEND:VCARD\n")),
                Arguments.of("a card without any name", 99, Code.MALFORMED, 201,
                        file(50, "BEGIN:VCARD\nVERSION:4.0\nX-A:b\nEND:VCARD\n")),
                Arguments.of("a line without colon", 100, Code.MALFORMED, 203,
                        file(50, bad.replace("FN:", "nothing\nFN:"))),
                Arguments.of("a line without name", 100, Code.MALFORMED, 203, file(50, bad.replace("FN:", ":x\nFN:"))),
                Arguments.of("an open quote", 100, null, 0, file(50, bad.replace("FN:", "TEL;X=\"a:1\nFN:"))),
                Arguments.of("a picture that is none", 100, Code.INVALID_VALUE, 203,
                        file(50, bad.replace("FN:", "PHOTO;ENCODING=b:%%%%\nFN:"))),
                Arguments.of("an AGENT without its END", 100, Code.MALFORMED, 201,
                        file(50, bad.replace("NOTE:E", "AGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:Inner"))),
                Arguments.of("an AGENT that swallows the rest", 101, Code.MALFORMED, 203, file(50,
                        bad.replace("FN:", "AGENT:\nBEGIN:VCARD\nAGENT:\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\n"
                                + "BEGIN:VCARD\nBEGIN:VCARD\nFN:"))),
                Arguments.of("END without BEGIN", 100, Code.MALFORMED, 201, file(50, "END:VCARD\n" + bad)),
                Arguments.of("a card twice", 101, null, 0, file(50, bad + bad)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theOthersArriveAndTheBadOneIsNamed(String fault, int people, Code code, int line, String file) {
        CollectingSink read = Cards.read(file);

        assertThat(read.people()).hasSize(people);
        assertThat(read.people().stream().filter(one -> one.person().getNotes().size() > 1)).as("merged").isEmpty();
        if (code == null) {
            assertThat(read.problems()).isEmpty();
        } else {
            assertThat(read.problems()).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.file()).isEqualTo("cards.vcf");
                assertThat(problem.line()).isEqualTo(line);
                assertThat(problem.message()).endsWith(".");
            });
        }
    }

    @Test
    void invalidUtf8InOneCardIsToldAndTheCardArrives() {
        byte[] file = file(50, card(50)).getBytes(StandardCharsets.UTF_8);
        byte[] other = ("\nBEGIN:VCARD\nFN:Zo\u00ebaaa\u00ebaaa\u00ebaaa\u00eb\nEND:VCARD\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(file, file.length + other.length);
        System.arraycopy(other, 0, all, file.length, other.length);
        all[new String(file, StandardCharsets.US_ASCII).indexOf("Person 50")] = (byte) 0xff;

        CollectingSink read = Cards.read(all);

        assertThat(read.people()).hasSize(101);
        assertThat(read.problems()).extracting(Problem::code, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.ENCODING, 203L));
    }

    @Test
    void aLineOfFourHundredMegabytesIsLeftOutAndTheRestIsRead() {
        Archive huge = archive(() -> new SequenceInputStream(Collections.enumeration(List.of(
                text(card(1) + "BEGIN:VCARD\nVERSION:4.0\nFN:Middle\nNOTE:"), new Endless(400L << 20),
                text("\nEND:VCARD\n" + card(3))))));

        CollectingSink read = Cards.read(huge);

        assertThat(read.people()).extracting(one -> one.person().getFormattedName())
                .containsExactly("Person 1", "Middle", "Person 3");
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
        assertThat(read.problems().get(0).line()).isEqualTo(9);
    }

    @Test
    void aCardWithoutEndOfAMillionLinesIsBounded() {
        StringBuilder lines = new StringBuilder("BEGIN:VCARD\nVERSION:4.0\nFN:Big\n");
        for (int i = 0; i < 200_000; i++) {
            lines.append("X-A:").append(i).append('\n');
        }
        CollectingSink read = Cards.read(lines + "END:VCARD\n" + card(1));

        assertThat(read.people()).hasSize(2);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void twentyThousandNestedAgentsAreReadInASecond() {
        String nested = "AGENT:\nBEGIN:VCARD\nVERSION:2.1\nFN:x\n".repeat(20_000) + "END:VCARD\n".repeat(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            CollectingSink read = Cards.read("BEGIN:VCARD\nVERSION:2.1\nFN:Top\n" + nested + "END:VCARD\n" + card(1));
            assertThat(read.people()).hasSize(2);
            assertThat(Cards.exported(read.people().get(0).person())).contains("FN:Top");
        });
    }

    @Test
    void endlessSoftBreaksAreBounded() {
        String note = "NOTE;ENCODING=QUOTED-PRINTABLE:" + "=41=\n".repeat(300_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            CollectingSink read = Cards.read("BEGIN:VCARD\nVERSION:2.1\nFN:A\n" + note + "\nEND:VCARD\n" + card(1));
            assertThat(read.people()).hasSize(2);
            assertThat(read.problems()).hasSizeLessThan(20);
        });
    }

    private static String card(int number) {
        return "BEGIN:VCARD\nVERSION:4.0\nFN:Person " + number + "\nNOTE:E\nEND:VCARD\n";
    }

    /** A hundred cards of four lines after BEGIN; this one stands where number 50 of them would. */
    private static String file(int at, String bad) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            file.append(i == at ? bad : card(i).replace("NOTE:E\n", ""));
        }
        return file.toString();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Archive archive(java.util.function.Supplier<InputStream> content) {
        ArchiveEntry entry = new ArchiveEntry() {
            @Override
            public String path() {
                return "cards.vcf";
            }

            @Override
            public long size() {
                return -1;
            }

            @Override
            public InputStream open() {
                return content.get();
            }
        };
        return new Archive() {
            @Override
            public String name() {
                return "cards.vcf";
            }

            @Override
            public List<ArchiveEntry> entries() {
                return List.of(entry);
            }

            @Override
            public List<Problem> problems() {
                return List.of();
            }
        };
    }

    /** So many x without an end of line. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
