package org.kith.platform.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One unfolded content line, taken apart (RFC 5545 section 3.1, and the nameless parameters of vCalendar 1.0). The
 * value is cut out only when asked for, as it may be an attachment. Immutable.
 */
final class ContentLine {
    private final long number;
    private final String raw;
    private final String group;
    private final String name;
    private final List<Param> params;
    private final int valueStart;

    private ContentLine(long number, String raw, String group, String name, List<Param> params, int valueStart) {
        this.number = number;
        this.raw = raw;
        this.group = group;
        this.name = name;
        this.params = params;
        this.valueStart = valueStart;
    }

    /** Takes a line apart; null when it is none: no colon, no name, or a name with characters that no name has. */
    static ContentLine parse(String raw, long number) {
        int length = raw.length();
        int start = 0;
        int at = 0;
        String group = null;
        while (at < length) {
            char c = raw.charAt(at);
            if (c == ':' || c == ';') {
                break;
            }
            if (c == '.' && group == null && at > 0) {
                group = raw.substring(0, at);
                start = at + 1;
            } else if (!nameChar(c)) {
                return null;
            }
            at++;
        }
        if (at == length || at == start) {
            return null;
        }
        String name = upper(raw.substring(start, at));
        if (raw.charAt(at) == ':') {
            return new ContentLine(number, raw, group, name, List.of(), at + 1);
        }
        List<Param> params = new ArrayList<>(3);
        while (at < length && raw.charAt(at) == ';') {
            int end = paramEnd(raw, at + 1);
            if (end < 0) {
                return null;
            }
            addParam(params, raw.substring(at + 1, end));
            at = end;
        }
        return new ContentLine(number, raw, group, name, params, at + 1);
    }

    /** The physical line where it starts, from 1. */
    long number() {
        return number;
    }

    /** The whole line as it was. */
    String raw() {
        return raw;
    }

    /** What stands before the dot; null without. */
    String group() {
        return group;
    }

    /** The property's name in upper case, without group. */
    String name() {
        return name;
    }

    List<Param> params() {
        return params;
    }

    /** The value as written. */
    String value() {
        return raw.substring(valueStart);
    }

    boolean emptyValue() {
        return valueStart >= raw.length();
    }

    /** The value of the first parameter of that name; null without. */
    String param(String wanted) {
        for (int i = 0; i < params.size(); i++) {
            if (params.get(i).name().equals(wanted)) {
                return params.get(i).value();
            }
        }
        return null;
    }

    /** Whether a parameter has this value, compared without regard to case. */
    boolean has(String wanted, String value) {
        for (Param param : params) {
            if (param.name().equals(wanted) && param.value().equalsIgnoreCase(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
                || c == '/';
    }

    /** Where a parameter that starts here ends, at its {@code ;} or {@code :}; -1 when nothing ends it. */
    private static int paramEnd(String raw, int from) {
        boolean quoted = false;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ':' || c == ';')) {
                return i;
            }
        }
        return quoted ? unquotedEnd(raw, from) : -1;
    }

    /** A quote that is never closed is taken for an ordinary character. */
    private static int unquotedEnd(String raw, int from) {
        for (int i = from; i < raw.length(); i++) {
            if (raw.charAt(i) == ':' || raw.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static void addParam(List<Param> params, String text) {
        int equals = text.indexOf('=');
        if (equals > 0) {
            String value = plain(text, equals + 1);
            boolean closed = text.indexOf('"') < 0 || text.chars().filter(c -> c == '"').count() % 2 == 0;
            params.add(new Param(upper(text.substring(0, equals).strip()), value,
                    closed ? text : text.replace("\"", "")));
        } else if (!text.isBlank()) {
            String value = text.substring(equals + 1).strip();
            String name = nameFor(value.toUpperCase(Locale.ROOT));
            params.add(new Param(name, value, name + "=" + value));
        }
    }

    /** What a nameless parameter of vCalendar 1.0 stands for. */
    private static String nameFor(String value) {
        return switch (value) {
            case "QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT" -> "ENCODING";
            case "INLINE", "URL", "CID", "CONTENT-ID" -> "VALUE";
            default -> "TYPE";
        };
    }

    private static String plain(String text, int from) {
        boolean odd = false;
        for (int i = from; i < text.length() && !odd; i++) {
            odd = text.charAt(i) == '"' || text.charAt(i) == '^';
        }
        if (!odd) {
            return text.substring(from);
        }
        StringBuilder out = new StringBuilder(text.length() - from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == '^' && (next == 'n' || next == '\'' || next == '^')) {
                out.append(next == 'n' ? '\n' : next == '\'' ? '"' : '^');
                i++;
            } else if (c != '"') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String upper(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 'a') {
                return name.toUpperCase(Locale.ROOT);
            }
        }
        return name;
    }
}
