package org.kith.platform.ical;

import java.util.List;
import java.util.Locale;

/** Puts one content line together; its syntax is right whatever the values hold. Not thread-safe. */
final class LineBuilder {
    private final StringBuilder out = new StringBuilder(96);

    LineBuilder start(String name) {
        out.setLength(0);
        out.append(name);
        return this;
    }

    /** A parameter, left out when its value is null or empty. */
    LineBuilder param(String name, String value) {
        if (value != null && !value.isEmpty()) {
            out.append(';').append(name).append('=');
            appendParam(value);
        }
        return this;
    }

    /** A parameter as a source wrote it, {@code NAME=VALUE}; mended where it would not be read as the same. */
    LineBuilder verbatim(String parameter) {
        ContentLine parsed = parameter.indexOf('\n') >= 0 || parameter.indexOf('\r') >= 0 ? null
                : ContentLine.parse("X;" + parameter + ":", 0);
        if (parsed != null && parsed.params().size() == 1 && parsed.emptyValue()
                && parsed.params().get(0).text().equals(parameter)) {
            out.append(';').append(parameter);
            return this;
        }
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? "X-PARAM" : parameter.substring(0, equals).replaceAll("[^A-Za-z0-9-]", "-");
        return param(name.isEmpty() ? "X-PARAM" : name.toUpperCase(Locale.ROOT), parameter.substring(equals + 1));
    }

    /** Ends the line with a text, escaped. */
    String text(String value) {
        return out.append(':').append(Values.escape(value)).toString();
    }

    /** Ends the line with what needs no escaping. */
    String plain(String value) {
        return out.append(':').append(value).toString();
    }

    /** A list whose elements are escaped. */
    static String joined(List<String> values, char separator) {
        if (values.size() == 1) {
            return Values.escape(values.get(0));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            out.append(Values.escape(values.get(i)));
        }
        return out.toString();
    }

    private void appendParam(String value) {
        boolean odd = false;
        boolean quote = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            odd |= c == '"' || c == '^' || c == '\n' || c == '\r';
            quote |= c == ':' || c == ';' || c == ',';
        }
        String safe = odd ? value.replace("^", "^^").replace("\"", "^'").replace("\r\n", "^n").replace("\n", "^n")
                .replace("\r", "^n") : value;
        if (quote) {
            out.append('"').append(safe).append('"');
        } else {
            out.append(safe);
        }
    }
}
