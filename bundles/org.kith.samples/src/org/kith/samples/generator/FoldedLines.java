package org.kith.samples.generator;

/** Collects content lines as vCard and iCalendar write them: CRLF, folded at 75 octets and never inside a character. */
public final class FoldedLines {
    private final StringBuilder out = new StringBuilder();

    /** Adds one content line. */
    public FoldedLines line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int point = line.codePointAt(i);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (octets + size > 75) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
        out.append("\r\n");
        return this;
    }

    /** Adds a line that must not be folded, as in vCard 2.1. */
    public FoldedLines whole(String line) {
        out.append(line).append("\r\n");
        return this;
    }

    /** Escapes a text value. */
    public static String text(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
    }

    /** Forgets all lines, to be used again. */
    public void clear() {
        out.setLength(0);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
