package org.kith.ui.table;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Widths and order of columns, as they are remembered. Pure. */
final class Arrangement {
    private Arrangement() {
    }

    /** Widths, then order; null for what is not of so many columns. */
    static int[][] read(String text, int columns) {
        if (text == null || !text.matches("\\d{1,5}(,\\d{1,5})*;\\d{1,3}(,\\d{1,3})*")) {
            return null;
        }
        int[][] parts = Stream.of(text.split(";")).map(part -> Stream.of(part.split(","))
                .mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new);
        boolean whole = parts[0].length == columns && IntStream.of(parts[0]).allMatch(width -> width > 0)
                && java.util.Arrays.equals(IntStream.of(parts[1]).sorted().toArray(),
                        IntStream.range(0, columns).toArray());
        return whole ? parts : null;
    }
}
