package org.kith.core.platform.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;

class EncodingsTest {
    private static final String TEXT = "Name\nŽofie 😀\nMüller\n";
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void everyEncodingIsReadAsWritten() throws IOException {
        assertThat(read(Bytes.entry(TEXT, StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(Bytes.entry('\uFEFF' + TEXT, StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(Bytes.entry('\uFEFF' + TEXT, StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(read(Bytes.entry('\uFEFF' + TEXT, StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsNoUtf8IsReadAsWindows1252AndSaid() throws IOException {
        assertThat(read(Bytes.entry("Müller, Éric", Charset.forName("windows-1252")))).isEqualTo("Müller, Éric");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.ENCODING);
            assertThat(problem.file()).isEqualTo("some/file.txt");
            assertThat(problem.message()).contains("windows-1252");
        });
    }

    @Test
    void oneBadByteDoesNotSpoilAUtf8File() throws IOException {
        byte[] bytes = ("Müller\n".repeat(50) + "B?d\n" + "Müller\n".repeat(50)).getBytes(StandardCharsets.UTF_8);
        bytes[8 * 50 + 1] = (byte) 0xe4;

        assertThat(read(Bytes.entry(bytes))).startsWith("Müller").endsWith("Müller\n").contains("B\uFFFDd");
        assertThat(problems).singleElement().extracting(Problem::line).isEqualTo(51L);
    }

    @Test
    void linesOfUtf16AreBoundedToo() throws IOException {
        ArchiveEntry entry = Bytes.entry('\uFEFF' + "a😀\n" + "x".repeat(300) + "\nb", StandardCharsets.UTF_16LE);
        List<String> texts = new ArrayList<>();
        try (BoundedLines lines = Encodings.lines(entry, Limits.DEFAULT.withLine(100), problems::add)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                texts.add(line.text());
            }
        }

        assertThat(texts).containsExactly("a😀", null, "b");
    }

    @Test
    void aBoundedReaderLeavesOutTheOverlongLineAndSaysWhere() throws IOException {
        ArchiveEntry entry = Bytes.entry("a\n" + "x".repeat(300) + "\r\nb\r\n", StandardCharsets.UTF_8);
        try (Reader reader = BoundedReader.over(entry, Limits.DEFAULT.withLine(100), problems::add)) {
            assertThat(all(reader)).isEqualTo("a\nb\n");
        }

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.TOO_LARGE);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("byte 2");
        });
    }

    @Test
    void aQuoteThatIsNeverClosedEndsInASentence() throws IOException {
        ArchiveEntry entry = Bytes.entry("a line\n".repeat(1000), StandardCharsets.UTF_8);
        try (BoundedReader reader = BoundedReader.over(entry, Limits.DEFAULT.withLine(100), problems::add)) {
            assertThatThrownBy(() -> all(reader)).isInstanceOf(TooLongException.class)
                    .hasMessageContaining("quotation mark");
        }
    }

    private String read(ArchiveEntry entry) throws IOException {
        try (Reader reader = Encodings.reader(entry, problems::add)) {
            return all(reader);
        }
    }

    private static String all(Reader reader) throws IOException {
        StringWriter out = new StringWriter();
        reader.transferTo(out);
        return out.toString();
    }
}
