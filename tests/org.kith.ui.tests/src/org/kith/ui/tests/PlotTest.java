package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.ui.Doing;
import org.kith.ui.Palette;
import org.kith.ui.Palette.Role;
import org.kith.ui.QuietLine;
import org.kith.ui.insight.plot.Figure;
import org.kith.ui.insight.plot.Plot;
import org.kith.ui.insight.plot.PlotExports;
import org.kith.ui.insight.plot.PlotFile;
import org.kith.ui.insight.plot.PlotPane;
import org.kith.ui.preferences.Look;

/** A plot in a window of its own: by keys, by mouse, as a table, in both themes, as a file. */
class PlotTest {
    private final Screen screen = new Screen();
    private final List<Figure> opened = new ArrayList<>();
    private Shell shell;
    private PlotPane pane;

    @TempDir
    private Path folder;

    private void open(Plot plot) {
        shell = new Shell(screen.shell(), SWT.SHELL_TRIM);
        shell.setText("Plot test");
        shell.setLayout(new FillLayout());
        pane = new PlotPane(shell, Locale.US, new PlotExports(screen.service(Doing.class),
                screen.service(QuietLine.class)), opened::add);
        shell.setSize(640, 480);
        shell.open();
        pane.show(plot);
        screen.waitFor("the window", () -> screen.shell().getDisplay().getActiveShell() == shell);
        pane.setFocus();
        screen.waitFor("the focus", () -> area() != null && area().isFocusControl());
    }

    private Control area() {
        return PreferencesTest.all(shell).stream().filter(one -> "PlotArea".equals(one.getClass().getSimpleName()))
                .findFirst().orElse(null);
    }

    private String reading() {
        return ((CLabel) PreferencesTest.all(shell).stream().filter(CLabel.class::isInstance).reduce((a, b) -> b)
                .orElseThrow()).getText();
    }

    @AfterEach
    void close() {
        shell.dispose();
        screen.service(Look.class).choose(Look.Choice.LIGHT, screen.service(IThemeEngine.class));
        screen.settle();
    }

    @Test
    void arrowsMoveFromBarToBarAndEnterOpensWhatIsBehindIt() {
        open(SomePlots.given());
        screen.waitFor("the first figure", () -> reading().equals("Apr 2025: 4 received"));

        screen.keys("ARROW_DOWN");
        assertThat(reading()).isEqualTo("May 2025: 9 received");
        screen.keys("ARROW_RIGHT");
        assertThat(reading()).isEqualTo("May 2025: given unknown");
        screen.keys("ENTER");
        assertThat(opened).as("nothing is behind the unknown").isEmpty();

        screen.keys("END");
        assertThat(reading()).isEqualTo("Mar 2026: 6 given");
        screen.keys("ENTER");

        assertThat(opened).containsExactly(new Figure(11, 1, "Mar 2026: 6 given",
                List.of("x:given-11-0", "x:given-11-1", "x:given-11-2")));
    }

    @Test
    void theArrowsFollowThePicture() {
        open(SomePlots.columns());
        screen.keys("ARROW_RIGHT");
        assertThat(reading()).isEqualTo("May 2025: met unknown");
        screen.keys("ARROW_RIGHT");
        assertThat(reading()).isEqualTo("Jun 2025: 3 met");
        screen.keys("ARROW_DOWN");
        assertThat(reading()).isEqualTo("Jun 2025: 3 met");
        screen.keys("HOME");
        assertThat(reading()).isEqualTo("Apr 2025: met unknown");
    }

    @Test
    void aClickOnABarOpensIt() {
        open(SomePlots.given());
        int row = area().getSize().y * 9 / 13;
        mouse(area().getSize().x / 2 - 30, row + 8);

        assertThat(opened).extracting(Figure::words).containsExactly("Dec 2025: 11 received");
        mouse(area().getSize().x / 2 + 10, row + 8);
        assertThat(opened).extracting(Figure::words).endsWith("Dec 2025: 1 given");
    }

    private void mouse(int x, int y) {
        for (int type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.x = x;
            event.y = y;
            event.button = 1;
            area().notifyListeners(type, event);
        }
        screen.settle();
    }

    @Test
    void theTableSaysTheSameAndOpensTheSame() {
        open(SomePlots.given());
        screen.click(screen.in(shell, Button.class, button -> button.getText().equals("As &table")));
        Table table = screen.in(shell, Table.class, one -> true);

        assertThat(IntStream.range(0, 12).mapToObj(row -> table.getItem(row).getText(0) + ": "
                + table.getItem(row).getText(1) + ", " + table.getItem(row).getText(2)))
                .startsWith("Apr 2025: 4, unknown").contains("Jul 2025: 7.5, 2", "Aug 2025: 0, 0")
                .endsWith("Mar 2026: 2, 6");
        assertThat(table.getColumn(1).getText()).isEqualTo("received");

        screen.focus(table);
        Pictures.of(shell, "plot-table");
        screen.keys("END");
        assertThat(reading()).isEqualTo("Mar 2026: 2 received, 6 given");
        screen.keys("ENTER");
        assertThat(opened).singleElement().satisfies(figure -> {
            assertThat(figure.words()).isEqualTo("Mar 2026: 2 received, 6 given");
            assertThat(figure.series()).isEqualTo(Figure.ALL);
            assertThat(figure.keys()).containsExactly("x:received-11-0", "x:received-11-1", "x:given-11-0",
                    "x:given-11-1", "x:given-11-2");
        });

        pane.show(SomePlots.funnel());
        assertThat(pane.isTable()).isTrue();
        pane.asTable(false);
        assertThat(screen.shows(shell, text -> text.startsWith("Where people stand"))).isTrue();
        assertThat(area().isVisible()).isTrue();
    }

    @Test
    void longNamesSmallNumbersAndNarrowWindowsAreDrawnToo() {
        List<String> names = List.of("Außerhalb der Plattform persönlich kennengelernt", "مرحبا بالعالم",
                "田中めい", "x");
        open(SomePlots.funnel());
        for (Plot.Kind kind : Plot.Kind.values()) {
            Plot plot = new Plot("Was in den letzten zwölf Monaten beantwortet wurde & mehr", kind, Plot.Measure.COUNT,
                    "Stufe", names, List.of(SomePlots.series("erhalten", Role.RECEIVED, 1, 0, -1, 2),
                            SomePlots.series("zurückgegeben", Role.GIVEN, 0, 1, 2, -1)));
            shell.setSize(360, 300);
            pane.show(plot);
            Pictures.of(shell, "plot-odd-" + kind.name().toLowerCase(Locale.ROOT));
            assertThat(pane.getSize().x).isLessThanOrEqualTo(360);
            assertThat(area().getSize().x).as("room for figures in " + kind).isGreaterThan(120);
        }
    }

    @Test
    void whatIsExportedIsSaidAndWhatCouldNotBeToo() throws IOException {
        open(SomePlots.columns());
        PlotExports exports = new PlotExports(screen.service(Doing.class), screen.service(QuietLine.class));
        Path csv = folder.resolve("met.csv");
        Path png = folder.resolve("met.png");

        exports.csv(pane, pane.plot(), csv);
        screen.waitFor("the word of it", () -> screen.line().equals("Written to " + csv + "."));
        exports.png(pane, pane.picture(), png);
        screen.waitFor("the word of it", () -> screen.line().equals("Written to " + png + "."));

        assertThat(Files.readString(csv)).startsWith("Month,met\r\nApr 2025,unknown\r\n");
        assertThat(new ImageData(png.toString()).width).isGreaterThan(400);
        exports.csv(pane, pane.plot(), folder.resolve("nowhere").resolve("met.csv"));
        screen.waitFor("the failure", () -> screen.line().startsWith("met.csv could not be written"));
    }

    @Test
    void nothingToShowIsSaid() {
        open(SomePlots.given());
        pane.show(new Plot("Empty", Plot.Kind.LINES, Plot.Measure.COUNT, "Month", List.of(), List.of()));
        screen.settle();
        assertThat(reading()).isEqualTo("There are no figures yet.");
        screen.keys("ENTER");
        assertThat(opened).isEmpty();
    }

    @Test
    void everyKindIsDrawnInBothThemesAndWrittenAsAPicture() throws IOException {
        open(SomePlots.given());
        for (boolean dark : new boolean[] {false, true}) {
            screen.service(Look.class).choose(dark ? Look.Choice.DARK : Look.Choice.LIGHT,
                    screen.service(IThemeEngine.class));
            screen.settle();
            for (Plot plot : List.of(SomePlots.given(), SomePlots.funnel(), SomePlots.shares(), SomePlots.columns())) {
                pane.show(plot);
                pane.setFocus();
                screen.keys("ARROW_DOWN");
                screen.keys("ARROW_DOWN");
                String name = "plot-" + plot.kind().name().toLowerCase(Locale.ROOT) + (dark ? "-dark" : "-light");
                Pictures.of(shell, name);
                Path file = folder.resolve(name + ".png");

                PlotFile.png(pane.picture(), file);

                Files.copy(file, Path.of(System.getProperty("kith.root"), ".kith", "pictures", name + "-file.png"),
                        StandardCopyOption.REPLACE_EXISTING);
                ImageData read = new ImageData(file.toString());
                assertThat(read.width).isGreaterThan(400);
                RGB ground = read.palette.getRGB(read.getPixel(1, 1));
                assertThat(Palette.isDark(ground)).as(name).isEqualTo(dark);
                for (Plot.Series series : plot.series()) {
                    assertThat(count(read, drawn(plot.kind(), series.role(), ground))).as(series.name() + " in " + name)
                            .isGreaterThan(100);
                }
                assertThat(count(read, ground)).as("ground of " + name).isGreaterThan(read.width * read.height / 2);
            }
        }
    }

    @Test
    void theThemeChangesUnderAPictureThatIsShown() {
        open(SomePlots.given());
        RGB light = drawn(Plot.Kind.BARS, Role.RECEIVED, area().getBackground().getRGB());
        assertThat(count(pane.picture(), light)).isGreaterThan(1000);
        screen.service(Look.class).choose(Look.Choice.DARK, screen.service(IThemeEngine.class));
        screen.waitFor("the dark colours", () -> Palette.isDark(area())
                && count(pane.picture(), drawn(Plot.Kind.BARS, Role.RECEIVED, area().getBackground().getRGB())) > 1000);
        assertThat(count(pane.picture(), light)).as("edges of letters at most").isLessThan(100);
    }

    /** Lines have the colour of their role; bars, as large areas, are a fifth of the ground. */
    private static RGB drawn(Plot.Kind kind, Role role, RGB ground) {
        RGB ink = Palette.rgb(role, Palette.isDark(ground));
        return kind == Plot.Kind.LINES ? ink : new RGB((ink.red * 80 + ground.red * 20) / 100,
                (ink.green * 80 + ground.green * 20) / 100, (ink.blue * 80 + ground.blue * 20) / 100);
    }

    private static int count(ImageData data, RGB wanted) {
        int found = 0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                if (data.palette.getRGB(data.getPixel(x, y)).equals(wanted)) {
                    found++;
                }
            }
        }
        return found;
    }
}
