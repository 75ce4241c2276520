package org.kith.core.brief;

import java.io.IOException;
import java.util.List;

/** Writes markup in which all text is escaped, so that it is HTML and well-formed XML at once. One thread. */
final class Markup {
    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Markup of ours, as it is. */
    Markup raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** Text of anybody; what no XML may hold and what turns the direction of a line is left out. */
    Markup text(String text) throws IOException {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (allowed(c)) {
                        out.append(Character.toString(c));
                    }
                }
            }
        }
        return this;
    }

    /** An element with text in it. */
    Markup element(String tag, String text) throws IOException {
        return raw("<" + tag + ">").text(text).raw("</" + tag + ">");
    }

    /** The same with text of somebody's own, whose direction stays inside. */
    Markup name(String tag, String text) throws IOException {
        return raw("<" + tag + "><bdi>").text(text).raw("</bdi></" + tag + ">");
    }

    /** A paragraph of a class; nothing when the text is empty. */
    Markup paragraph(String kind, String text) throws IOException {
        return text.isEmpty() ? this : raw("<p class=\"" + kind + "\"><bdi>").text(text).raw("</bdi></p>\n");
    }

    /** A list. */
    Markup list(List<String> texts) throws IOException {
        raw("<ul>\n");
        for (String text : texts) {
            raw("<li><bdi>").text(text).raw("</bdi></li>\n");
        }
        return raw("</ul>\n");
    }

    private static boolean allowed(int c) {
        boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean control = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F || c == 0xFFFE || c == 0xFFFF
                || c >= 0xD800 && c <= 0xDFFF;
        return !turning && !control;
    }
}
