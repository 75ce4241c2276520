package org.kith.insight.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a delimited text (RFC 4180, any delimiter; line breaks of any kind). A quotation mark that never closes is a
 * character like any other. Immutable; any thread.
 *
 * @param line  on which it begins, from 1
 * @param cells stripped; at least one
 */
public record ListRow(int line, List<String> cells) {
    private static final int LONGEST_CELL = 4000;

    /** The rows of a text, blank ones too. */
    public static List<ListRow> of(String text, char delimiter) {
        List<ListRow> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int line = 1;
        int began = 1;
        int at = 0;
        while (at <= text.length()) {
            int end = quoted(text, at, delimiter);
            String cell;
            if (end > 0) {
                String inside = text.substring(text.indexOf('"', at) + 1, text.lastIndexOf('"', end - 1));
                line += (int) inside.chars().filter(c -> c == '\n').count();
                cell = inside.replace("\"\"", "\"");
            } else {
                end = at;
                while (end < text.length() && text.charAt(end) != delimiter && !lineEnd(text.charAt(end))) {
                    end++;
                }
                cell = text.substring(at, end);
            }
            cells.add(cell.strip());
            if (end >= text.length() || lineEnd(text.charAt(end))) {
                rows.add(new ListRow(began, List.copyOf(cells)));
                cells.clear();
                end += end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 1 : 0;
                began = ++line;
            }
            at = end + 1;
        }
        return rows;
    }

    /** Whether nothing is in it. */
    public boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Where the quoted cell that begins here ends, at the delimiter after it; 0 when there is none. */
    private static int quoted(String text, int from, char delimiter) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '"') {
            return 0;
        }
        int last = Math.min(text.length(), at + LONGEST_CELL);
        for (int i = at + 1; i < last; i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                    continue;
                }
                int after = i + 1;
                while (after < text.length() && text.charAt(after) == ' ') {
                    after++;
                }
                return after == text.length() || text.charAt(after) == delimiter || lineEnd(text.charAt(after)) ? after
                        : 0;
            }
        }
        return 0;
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
