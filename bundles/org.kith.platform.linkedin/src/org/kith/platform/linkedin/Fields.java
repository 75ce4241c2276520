package org.kith.platform.linkedin;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one CSV record into fields (RFC 4180). Written by hand for three things that parsers of whole files do not do:
 * to know where a quote stays open, so that a damaged record does not swallow those behind it; to keep line numbers;
 * and to read the backslashes of Comments.csv.
 */
final class Fields {
    private Fields() {
    }

    /** Whether a quote is open behind a line, when it was or was not before it. */
    static boolean open(boolean before, String line, boolean backslash) {
        boolean open = before;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                open = !open;
            } else if (c == '\\' && backslash && open) {
                i++;
            }
        }
        return open;
    }

    /** The fields of a record whose quotes are closed; null when something stands between a quote and a comma. */
    static List<String> cut(String record, char comma, boolean backslash) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (true) {
            int start = at;
            while (at < record.length() && record.charAt(at) == ' ') {
                at++;
            }
            if (at < record.length() && record.charAt(at) == '"') {
                StringBuilder field = new StringBuilder();
                at = quoted(record, at + 1, backslash, field);
                while (at >= 0 && at < record.length() && record.charAt(at) == ' ') {
                    at++;
                }
                if (at < 0 || at < record.length() && record.charAt(at) != comma) {
                    return null;
                }
                fields.add(field.toString());
            } else {
                int end = record.indexOf(comma, at);
                end = end < 0 ? record.length() : end;
                String field = record.substring(start, end);
                if (field.indexOf('"') >= 0) {
                    return null;
                }
                fields.add(field);
                at = end;
            }
            if (at >= record.length()) {
                return fields;
            }
            at++;
        }
    }

    /** Reads up to the closing quote; the place behind it, -1 when there is none. */
    private static int quoted(String record, int from, boolean backslash, StringBuilder field) {
        for (int at = from; at < record.length(); at++) {
            char c = record.charAt(at);
            if (c == '"') {
                if (at + 1 >= record.length() || record.charAt(at + 1) != '"') {
                    return at + 1;
                }
                at++;
            } else if (c == '\\' && backslash && at + 1 < record.length()
                    && (record.charAt(at + 1) == '"' || record.charAt(at + 1) == '\\')) {
                c = record.charAt(++at);
                field.append(c);
                continue;
            }
            field.append(c);
        }
        return -1;
    }
}
