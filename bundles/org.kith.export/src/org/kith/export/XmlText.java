package org.kith.export;

/**
 * Text in XML 1.0, both ways and without loss. XML cannot hold control characters, lone surrogates, U+FFFE and U+FFFF;
 * these are written as {@code U+F8FF} followed by four hexadecimal digits, and so is U+F8FF (a private use character)
 * itself. White space that an XML parser would change stands as a character reference.
 */
final class XmlText {
    private static final char MARK = '\uF8FF';

    private XmlText() {
    }

    /** Appends text, escaped for an attribute value or an element's content. */
    static void append(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#xA;");
                case '\r' -> out.append("&#xD;");
                case '\t' -> out.append("&#x9;");
                default -> i = appendPlain(out, text, i, c);
            }
        }
    }

    private static int appendPlain(StringBuilder out, CharSequence text, int at, char c) {
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            out.append(c).append(text.charAt(at + 1));
            return at + 1;
        }
        if (c < ' ' || Character.isSurrogate(c) || c == '\uFFFE' || c == '\uFFFF' || c == MARK) {
            out.append(MARK).append(String.format("%04X", (int) c));
        } else {
            out.append(c);
        }
        return at;
    }

    /** Gives back what {@link #append} marked; the parser has already resolved the references. */
    static String read(String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (mark >= 0 && mark + 5 <= text.length()) {
            out.append(text, from, mark);
            try {
                out.append((char) Integer.parseInt(text.substring(mark + 1, mark + 5), 16));
                from = mark + 5;
            } catch (NumberFormatException e) {
                out.append(MARK);
                from = mark + 1;
            }
            mark = text.indexOf(MARK, from);
        }
        return out.append(text, from, text.length()).toString();
    }
}
