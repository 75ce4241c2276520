package org.kith.headless.show;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for people. The first 200 rows decide how wide columns are; later ones are printed as they come, so that a
 * long list needs no memory. Cells are made fit for a terminal. One thread; close it to see the rest.
 */
public final class Columns implements AutoCloseable {
    private static final int SAMPLE = 200;
    private static final int WIDEST = 60;

    private final PrintStream out;
    private final String[] headings;
    private final List<String[]> waiting = new ArrayList<>();
    private int[] widths;

    Columns(PrintStream out, String... headings) {
        this.out = out;
        this.headings = headings;
    }

    /** A row, as many cells as there are headings; null is empty. The last cell may be as long as it likes. */
    public void row(String... cells) {
        String[] row = new String[headings.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = i + 1 == row.length ? Plain.line(cells[i]) : Plain.line(cells[i], WIDEST);
        }
        if (widths == null) {
            waiting.add(row);
            if (waiting.size() == SAMPLE) {
                settle();
            }
        } else {
            print(row);
        }
    }

    private void settle() {
        widths = new int[headings.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Plain.width(headings[i]);
            for (String[] row : waiting) {
                widths[i] = Math.max(widths[i], Plain.width(row[i]));
            }
        }
        print(headings);
        waiting.forEach(this::print);
        waiting.clear();
    }

    private void print(String[] row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            line.append(row[i]);
            if (i + 1 < row.length) {
                line.append(" ".repeat(Math.max(0, widths[i] - Plain.width(row[i])) + 2));
            }
        }
        out.println(line.toString().stripTrailing());
    }

    /** Prints what waits; nothing at all when there was no row. */
    @Override
    public void close() {
        if (widths == null && !waiting.isEmpty()) {
            settle();
        }
    }
}
