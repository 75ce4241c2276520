package org.kith.export;

/**
 * Text in a CSV cell that a spreadsheet cannot mistake for a formula (OWASP: CSV injection), and back. A cell that
 * begins with {@code = + - @}, a tab, a carriage return or an apostrophe gets an apostrophe in front. Pure.
 */
public final class CsvText {
    private static final String DANGEROUS = "=+-@\t\r'\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {
    }

    /** Null becomes the empty cell. */
    public static String write(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What {@link #write} was given; empty for null. */
    public static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1) : cell;
    }
}
