package org.kith.platform.notices;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and addresses of a mail in HTML. Nothing in it is ever loaded or run. Pure; any thread. */
final class Html {
    private static final Pattern HIDDEN = Pattern.compile(
            "<(script|style|head|title)\\b[^<>]{0,500}>[\\s\\S]{0,200000}?</\\1\\s*>|<!--[\\s\\S]{0,20000}?-->",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile(
            "<(?:br\\s*/?|/p|/div|/li|/h\\d|/tr|/td|/blockquote)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,8000}>");
    private static final Pattern IMAGE = Pattern.compile(
            "<img\\b[^<>]{0,4000}?\\balt\\s*=\\s*[\"']([^\"'<>]{0,200})[\"'][^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\b[^<>]{0,2000}?\\bhref\\s*=\\s*[\"']([^\"'<>]{1,4000})[\"'][^<>]{0,4000}>([\\s\\S]{0,4000}?)</a>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
            Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("zwnj", ""),
            Map.entry("auml", "ä"), Map.entry("ouml", "ö"), Map.entry("uuml", "ü"), Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"), Map.entry("egrave", "è"), Map.entry("ccedil", "ç"), Map.entry("ntilde", "ñ"));

    private Html() {
    }

    /** Plain text with a line for each block. */
    static String words(String html) {
        String text = HIDDEN.matcher(html).replaceAll("").replaceAll("\\s+", " ");
        text = BREAK.matcher(text).replaceAll("\n");
        text = entities(TAG.matcher(text).replaceAll(""));
        return text.replaceAll("[ \\t\\u00a0]*\\n[ \\t\\u00a0]*", "\n").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Adds the addresses, each with what it is written under. */
    static void links(String html, List<Link> links) {
        Matcher anchor = ANCHOR.matcher(html);
        while (anchor.find() && links.size() < 500) {
            String label = words(IMAGE.matcher(anchor.group(2)).replaceAll(" $1 "));
            links.add(new Link(entities(anchor.group(1)), label.replaceAll("\\s+", " ").strip()));
        }
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
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        boolean sound = Character.isValidCodePoint(point) && point >= ' '
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        return sound ? Character.toString(point) : " ";
    }
}
