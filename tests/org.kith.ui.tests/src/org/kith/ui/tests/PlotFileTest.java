package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.ui.Palette.Role;
import org.kith.ui.insight.plot.Plot;
import org.kith.ui.insight.plot.Plot.Kind;
import org.kith.ui.insight.plot.Plot.Measure;
import org.kith.ui.insight.plot.Plot.Point;
import org.kith.ui.insight.plot.Plot.Series;
import org.kith.ui.insight.plot.PlotFile;

/** What a plot is made of, and its figures in a file. Needs no display. */
class PlotFileTest {
    @TempDir
    private Path folder;

    @Test
    void figuresAreWrittenForSpreadsheetsAndTheUnknownIsNoZero() throws IOException {
        Path file = folder.resolve("plot.csv");

        PlotFile.csv(SomePlots.given(), file);

        assertThat(Files.readString(file)).startsWith("Month,received,given\r\nApr 2025,4,unknown\r\n")
                .contains("\r\nJul 2025,7.5,2\r\n", "\r\nAug 2025,0,0\r\n").endsWith("Mar 2026,2,6\r\n");
    }

    @Test
    void namesAreQuotedAndNeverAFormula() throws IOException {
        Path file = folder.resolve("plot.csv");
        Files.writeString(file, "what was there before, and longer than what comes now, much longer than that");

        PlotFile.csv(new Plot("t", Kind.COLUMNS, Measure.SHARE, "Who", List.of("=1+1", "Tanaka, Mei", "عدا"),
                List.of(new Series("+share", Role.MUTED, List.of(Point.of(.25), Point.of(1e-7), Point.of(1234567))))),
                file);

        assertThat(Files.readString(file))
                .isEqualTo("Who,'+share\r\n'=1+1,0.25\r\n\"Tanaka, Mei\",0.0000001\r\nعدا,1234567\r\n");
    }

    @Test
    void aPlotIsWholeOrIsNot() {
        Series two = new Series("two", Role.MUTED, List.of(Point.of(1), Point.unknown()));

        assertThatThrownBy(() -> new Plot("t", Kind.BARS, Measure.COUNT, "c", List.of("one"), List.of(two)))
                .hasMessage("two has 2 figures for 1 categories");
        assertThatThrownBy(() -> new Plot("t", Kind.DIVERGING_BARS, Measure.COUNT, "c", List.of("1", "2"),
                List.of(two)))
                .hasMessage("Two series diverge, not 1");
        assertThatThrownBy(() -> Point.of(-1)).hasMessage("No figure: -1.0");
        assertThat(new Plot("t", Kind.LINES, Measure.COUNT, "c", List.of("1", "2"), List.of(two)).highest())
                .isEqualTo(1);
        assertThat(new Plot("t", Kind.LINES, Measure.COUNT, "c", List.of(), List.of()).isEmpty()).isTrue();
    }
}
