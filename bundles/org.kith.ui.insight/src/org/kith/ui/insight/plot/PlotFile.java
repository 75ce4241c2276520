package org.kith.ui.insight.plot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/**
 * Writes a plot to a file: its figures as CSV, its picture as PNG. A file of that name is replaced. Blocks; any thread,
 * as a rule not the UI thread.
 */
public final class PlotFile {
    private static final String UNKNOWN = "unknown";
    private static final String FORMULA = "=+-@\t\r'\uFF1D\uFF0B\uFF0D\uFF20";

    private PlotFile() {
    }

    /**
     * Writes the figures: a line for each category, a column for each series, numbers with a point and without
     * grouping, shares from 0 to 1; the word "unknown" where there is no figure. RFC 4180, UTF-8.
     */
    public static void csv(Plot plot, Path file) throws IOException {
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8),
                CSVFormat.RFC4180)) {
            List<String> cells = new ArrayList<>(List.of(text(plot.category())));
            plot.series().forEach(series -> cells.add(text(series.name())));
            out.printRecord(cells);
            for (int category = 0; category < plot.categories().size(); category++) {
                cells.clear();
                cells.add(text(plot.categories().get(category)));
                for (Plot.Series series : plot.series()) {
                    cells.add(number(series.points().get(category)));
                }
                out.printRecord(cells);
            }
        }
    }

    /** A name that no spreadsheet takes for a formula. */
    private static String text(String name) {
        return !name.isEmpty() && FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }

    private static String number(Plot.Point point) {
        return point.isKnown() ? BigDecimal.valueOf(point.value()).stripTrailingZeros().toPlainString() : UNKNOWN;
    }

    /** Writes a picture, as {@link PlotPane#picture()} answers it. */
    public static void png(ImageData picture, Path file) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            loader.save(out, SWT.IMAGE_PNG);
        } catch (SWTException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
