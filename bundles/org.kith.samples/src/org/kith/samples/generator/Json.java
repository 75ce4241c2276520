package org.kith.samples.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes nested maps and lists in the way of X's archives: two spaces, {@code "key" : value}. */
final class Json {
    private Json() {
    }

    /** A map in the order of its arguments; entries with a null value are left out. */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                map.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return map;
    }

    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out, 0);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out, int depth) {
        if (value instanceof Map<?, ?> map) {
            String close = "";
            out.append('{');
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                indent(out.append(close), depth + 1);
                text((String) entry.getKey(), out);
                out.append(" : ");
                write(entry.getValue(), out, depth + 1);
                close = ",";
            }
            indent(out, depth);
            out.append('}');
        } else if (value instanceof List<?> list) {
            String close = "";
            out.append('[');
            for (Object each : list) {
                indent(out.append(close), depth + 1);
                write(each, out, depth + 1);
                close = ",";
            }
            if (list.isEmpty()) {
                out.append(' ');
            } else {
                indent(out, depth);
            }
            out.append(']');
        } else if (value instanceof Boolean) {
            out.append(value);
        } else {
            text(String.valueOf(value), out);
        }
    }

    private static void indent(StringBuilder out, int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
