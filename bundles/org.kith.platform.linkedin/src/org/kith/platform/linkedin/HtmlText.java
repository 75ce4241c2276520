package org.kith.platform.linkedin;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a message: some are written in HTML, most are not. Nothing in them is ever loaded or run. */
final class HtmlText {
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:p|br|div|span|a|strong|em|b|i|u|ul|ol|li|h\\d|img|table)(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("<(script|style|head)\\b.{0,100000}?</\\1\\s*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("<(?:br\\s*/?|/p|/div|/li|/h\\d|/tr)\\s*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,4000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#\\d{1,7}|[a-zA-Z]{2,8});");

    private HtmlText() {
    }

    /** Plain text; a text without markup as it is. */
    static String plain(String text) {
        if (text.indexOf('<') < 0 || !MARKUP.matcher(text).find()) {
            return text;
        }
        String words = HIDDEN.matcher(text).replaceAll("");
        words = BREAK.matcher(words).replaceAll("\n");
        words = TAG.matcher(words).replaceAll("");
        return entities(words).replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String entities(String text) {
        Matcher entity = ENTITY.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (entity.find()) {
            String with = character(entity.group(1));
            entity.appendReplacement(plain, Matcher.quoteReplacement(with == null ? entity.group() : with));
        }
        return entity.appendTail(plain).toString();
    }

    private static String character(String name) {
        if (name.startsWith("#")) {
            boolean hex = name.charAt(1) == 'x';
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean sound = Character.isValidCodePoint(point) && point != 0
                    && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
            return sound ? Character.toString(point) : "\uFFFD";
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> null;
        };
    }
}
