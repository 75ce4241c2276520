package org.kith.core.platform.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class UnfoldedLinesTest {
    @Test
    void foldedLinesBecomeOne() throws IOException {
        List<Line> lines = lines("NOTE:one \r\n two\r\n\tthree\r\nFN:x\r\n", 1000, null);

        assertThat(lines).extracting(Line::text).containsExactly("NOTE:one twothree", "FN:x");
        assertThat(lines).extracting(Line::number).containsExactly(1L, 4L);
    }

    @Test
    void aCharacterSplitByTheFoldIsWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] face = "😀".getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes("FN:a".getBytes(StandardCharsets.UTF_8));
        bytes.write(face, 0, 2);
        bytes.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
        bytes.write(face, 2, 2);

        List<Line> lines = lines(bytes.toByteArray(), 1000, null);

        assertThat(lines).extracting(Line::text).containsExactly("FN:a😀");
        assertThat(lines.get(0).malformed()).isFalse();
    }

    @Test
    void anOverlongContentLineIsSkippedWithItsFolds() throws IOException {
        String folded = ("x".repeat(70) + "\r\n ").repeat(100) + "end";

        assertThat(lines("PHOTO:" + folded + "\r\nFN:after\r\n", 1000, null)).extracting(Line::text)
                .containsExactly(null, "FN:after");
    }

    @Test
    void quotedPrintableSoftBreaksAreJoinedWhenAsked() throws IOException {
        String card = "NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\nb=\r\n c\r\nURL:http://x/?q=\r\nFN:x\r\n";

        assertThat(lines(card, 1000, line -> line.contains("QUOTED-PRINTABLE"))).extracting(Line::text)
                .containsExactly("NOTE;ENCODING=QUOTED-PRINTABLE:ab c", "URL:http://x/?q=", "FN:x");
    }

    @Test
    void aFoldAtTheVeryEndIsNoLine() throws IOException {
        assertThat(lines("FN:x\r\n ", 1000, null)).extracting(Line::text).containsExactly("FN:x");
    }

    private static List<Line> lines(String text, int max, Predicate<String> soft) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8), max, soft);
    }

    private static List<Line> lines(byte[] bytes, int max, Predicate<String> soft) throws IOException {
        List<Line> all = new ArrayList<>();
        try (UnfoldedLines lines = new UnfoldedLines(
                new BoundedLines(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, max), soft)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }
}
