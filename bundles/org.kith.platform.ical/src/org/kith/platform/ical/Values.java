package org.kith.platform.ical;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;

/** The values of content lines: transfer encodings, escapes, components, lists. Pure functions, any thread. */
final class Values {
    private Values() {
    }

    /** The value with its quoted-printable encoding and charset resolved, escapes still in it. */
    static String decoded(ContentLine line) {
        String value = line.value();
        if (line.params().isEmpty()) {
            return value;
        }
        return line.has("ENCODING", "QUOTED-PRINTABLE") ? quotedPrintable(value, charset(line)) : value;
    }

    /** A text value, escapes resolved, line ends as {@code \n}. */
    static String text(ContentLine line) {
        return unescape(decoded(line));
    }

    /** Resolves backslash escapes; an unknown escape and a backslash at the end stay as they are. */
    static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value.indexOf('\r') < 0 ? value : value.replace("\r\n", "\n").replace('\r', '\n');
        }
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : 0;
            switch (next) {
                case 'n', 'N' -> {
                    out.append('\n');
                    i++;
                }
                case '\\', ',', ';', ':', '"' -> {
                    out.append(next);
                    i++;
                }
                default -> {
                    if (c == '\r') {
                        out.append('\n');
                        i += i + 1 < value.length() && value.charAt(i + 1) == '\n' ? 1 : 0;
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** The inverse of {@link #unescape} for a text value or a component of one. */
    static String escape(String text) {
        int at = 0;
        while (at < text.length() && !special(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, at);
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '\\', ',', ';' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> {
                    out.append("\\n");
                    at += at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
                }
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Splits at a separator that no backslash precedes, and unescapes the parts. */
    static List<String> split(String value, char separator) {
        List<String> parts = new ArrayList<>(7);
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == separator) {
                parts.add(unescape(value.substring(start, i)));
                start = i + 1;
            }
        }
        parts.add(unescape(value.substring(start)));
        return parts;
    }

    private static boolean special(char c) {
        return c == '\\' || c == ',' || c == ';' || c == '\n' || c == '\r';
    }

    private static Charset charset(ContentLine line) {
        String name = line.param("CHARSET");
        if (name == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String quotedPrintable(String value, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int high = c == '=' && i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(value.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < value.length() ? i + 2 : i + 1;
                bytes.writeBytes(value.substring(i, end).getBytes(charset));
                i = end - 1;
            }
        }
        return bytes.toString(charset);
    }
}
