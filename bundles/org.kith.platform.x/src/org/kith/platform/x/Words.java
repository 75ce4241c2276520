package org.kith.platform.x;

import java.util.List;

/**
 * Turns the text of a post as X stores it into plain text. X escapes {@code &}, {@code <} and {@code >} for HTML, and
 * counts its indices in code points of the text that is still escaped.
 */
final class Words {
    private Words() {
    }

    /** A link as it stands in the text, and where it leads. */
    record Link(String shown, String target) {
    }

    /** The part that X shows: without the names at the start of an answer and the picture's link at the end. */
    static String shown(String raw, int from, int to) {
        if (from < 0 || to <= from || from == 0 && to >= raw.length()) {
            return raw;
        }
        int points = raw.codePointCount(0, raw.length());
        if (to > points || from == 0 && to == points) {
            return raw;
        }
        int start = raw.offsetByCodePoints(0, from);
        return raw.substring(start, raw.offsetByCodePoints(start, to - from));
    }

    /** Puts addresses in place of X's short links and resolves the HTML entities. */
    static String plain(String raw, List<Link> links) {
        String text = raw;
        for (Link link : links) {
            if (link.shown() != null && link.target() != null && !link.shown().isEmpty()) {
                text = text.replace(link.shown(), link.target());
            }
        }
        return unescape(text);
    }

    /** The five entities that X writes, each resolved once: {@code &amp;lt;} is the text {@code &lt;}. */
    static String unescape(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            int end = text.indexOf(';', at);
            String with = end < 0 || end - at > 5 ? null : entity(text.substring(at + 1, end));
            if (with != null) {
                plain.append(text, done, at).append(with);
                done = end + 1;
            }
            at = text.indexOf('&', Math.max(at + 1, done));
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "#39" -> "'";
            default -> null;
        };
    }

    /** Whether half a character stands alone, as a JSON escape can write it, or a NUL; no file or store takes these. */
    static boolean torn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (Character.isLowSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** The text with U+FFFD in place of half characters and of NUL; null for null. */
    static String mend(String text) {
        if (text == null || !torn(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(
                point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point));
        return whole.toString();
    }
}
