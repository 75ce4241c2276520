package org.kith.samples.generator;

import java.util.List;

/** Writes comma-separated rows, RFC 4180 quotes, line feeds. */
final class Csv {
    private final StringBuilder out = new StringBuilder();
    private final boolean quoteAll;

    private Csv(boolean quoteAll) {
        this.quoteAll = quoteAll;
    }

    static Csv of(String header) {
        return of("", header);
    }

    static Csv of(String preamble, String header) {
        Csv csv = new Csv(false);
        csv.out.append(preamble).append(header).append('\n');
        return csv;
    }

    /** Every field in quotes, the header too. */
    static Csv quoted(String header) {
        Csv csv = new Csv(true);
        csv.row((Object[]) header.split(","));
        return csv;
    }

    Csv row(Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            String text = String.valueOf(fields[i]);
            boolean quote = quoteAll || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
            out.append(i == 0 ? "" : ",").append(quote ? '"' + text.replace("\"", "\"\"") + '"' : text);
        }
        out.append('\n');
        return this;
    }

    /** A row whose quotes are already as the platform writes them. */
    Csv raw(List<String> fields) {
        out.append(String.join(",", fields)).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
