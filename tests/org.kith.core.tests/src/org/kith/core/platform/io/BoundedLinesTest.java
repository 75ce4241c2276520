package org.kith.core.platform.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
    @Test
    void allThreeLineEndsCount() throws IOException {
        assertThat(texts("a\nb\r\nc\rd\n\ne")).containsExactly("a", "b", "c", "d", "", "e");
        assertThat(texts("")).isEmpty();
        assertThat(texts("\n")).containsExactly("");
        assertThat(texts("x\r")).containsExactly("x");
    }

    @Test
    void linesKnowTheirNumberAndOffset() throws IOException {
        List<Line> lines = lines(Bytes.utf8("aä\r\nb\nc"), 100);

        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L);
        assertThat(lines).extracting(Line::offset).containsExactly(0L, 5L, 7L);
    }

    @Test
    void aCarriageReturnAtTheEdgeOfTheBufferIsOneLineEnd() throws IOException {
        String edge = "x".repeat((1 << 16) - 1);

        assertThat(texts(edge + "\r\nrest")).containsExactly(edge, "rest");
    }

    @Test
    void anOverlongLineIsSkippedAndTheNextOneIsRead() throws IOException {
        List<Line> lines = lines(Bytes.utf8("a\n" + "x".repeat(200_000) + "\nb"), 1000);

        assertThat(lines).extracting(Line::text).containsExactly("a", null, "b");
        assertThat(lines.get(1).tooLong()).isTrue();
        assertThat(lines.get(1).offset()).isEqualTo(2);
        assertThat(lines.get(2).offset()).isEqualTo(200_003);
    }

    @Test
    void aLineOfExactlyTheLimitIsRead() throws IOException {
        assertThat(lines(Bytes.utf8("x".repeat(1000) + "\ny"), 1000)).extracting(Line::tooLong)
                .containsExactly(false, false);
    }

    @Test
    void oneLineOf400MegabytesNeedsNoMemory() throws IOException {
        InputStream endless = new SequenceInputStream(new Repeated(400L << 20), Bytes.utf8("\nlast"));
        long before = used();

        List<Line> lines = lines(endless, 16 << 20);

        assertThat(lines).extracting(Line::text).containsExactly(null, "last");
        assertThat(used() - before).isLessThan(64L << 20);
    }

    @Test
    void brokenUtf8IsSaidAndTheOtherLinesAreWhole() throws IOException {
        byte[] text = "gut\nschl?cht\nwieder gut\n".getBytes(StandardCharsets.UTF_8);
        text[8] = (byte) 0xe4;

        List<Line> lines = lines(new java.io.ByteArrayInputStream(text), 100);

        assertThat(lines).extracting(Line::malformed).containsExactly(false, true, false);
        assertThat(lines.get(1).text()).isEqualTo("schl\uFFFDcht");
    }

    @Test
    void aTrueReplacementCharacterIsNotAFault() throws IOException {
        assertThat(lines(Bytes.utf8("was \uFFFD before"), 100).get(0).malformed()).isFalse();
    }

    private static List<String> texts(String text) throws IOException {
        return lines(Bytes.utf8(text), 1 << 20).stream().map(Line::text).toList();
    }

    private static List<Line> lines(InputStream in, int max) throws IOException {
        List<Line> all = new ArrayList<>();
        try (BoundedLines lines = new BoundedLines(in, StandardCharsets.UTF_8, max)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** That many letters without a line end. */
    private static final class Repeated extends InputStream {
        private long left;

        Repeated(long count) {
            left = count;
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
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
