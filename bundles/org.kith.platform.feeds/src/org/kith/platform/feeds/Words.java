package org.kith.platform.feeds;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text out of titles and summaries, which feeds write as text, as HTML or as HTML in HTML. Nothing in them is
 * ever loaded or run. Pure; any thread.
 */
final class Words {
    private static final Pattern HIDDEN = Pattern.compile("<(script|style|head)\\b[^<>]{0,500}>.{0,100000}?</\\1\\s*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,100000}?-->", Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile(
            "<(?:br\\s*/?|hr\\s*/?|/p|/div|/li|/h\\d|/tr|/blockquote)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,4000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#\\d{1,7}|[a-zA-Z]{2,8}\\d?);");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
            Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"), Map.entry("sbquo", "‚"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"), Map.entry("laquo", "«"), Map.entry("raquo", "»"), Map.entry("lsaquo", "‹"),
            Map.entry("rsaquo", "›"), Map.entry("bull", "•"), Map.entry("middot", "·"), Map.entry("copy", "©"),
            Map.entry("reg", "®"), Map.entry("trade", "™"), Map.entry("euro", "€"), Map.entry("pound", "£"),
            Map.entry("deg", "°"), Map.entry("times", "×"), Map.entry("shy", ""), Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"), Map.entry("uuml", "ü"), Map.entry("Auml", "Ä"), Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"), Map.entry("szlig", "ß"), Map.entry("eacute", "é"), Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"), Map.entry("agrave", "à"), Map.entry("aacute", "á"), Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"), Map.entry("iacute", "í"), Map.entry("ntilde", "ñ"), Map.entry("oacute", "ó"),
            Map.entry("uacute", "ú"), Map.entry("oslash", "ø"), Map.entry("aring", "å"), Map.entry("aelig", "æ"));

    private Words() {
    }

    /** HTML as one paragraph or several; null for what holds no word. */
    static String ofHtml(String html) {
        if (html == null) {
            return null;
        }
        String words = COMMENT.matcher(HIDDEN.matcher(html).replaceAll("")).replaceAll("");
        words = words.replaceAll("\\s+", " ");
        words = BREAK.matcher(words).replaceAll("\n");
        words = entities(TAG.matcher(words).replaceAll(""));
        return tidy(words);
    }

    /** Text that is not HTML. */
    static String ofText(String text) {
        return text == null ? null : tidy(text.replaceAll("\\s+", " "));
    }

    /** At most so many characters, cut between words where it can be. */
    static String shortened(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip() + "…";
    }

    /** The character that an entity of HTML stands for; null when there is none of that name. */
    static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        boolean sound = Character.isValidCodePoint(point) && point >= ' '
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        return sound ? Character.toString(point) : point == '\n' || point == '\r' || point == '\t' ? " " : "\uFFFD";
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

    private static String tidy(String words) {
        String tidy = words.replaceAll("[ \\t\\x0B\\f\\r\\u00a0]*\\n[ \\t\\u00a0]*", "\n").replaceAll("\n{3,}", "\n\n")
                .strip();
        return tidy.isEmpty() ? null : tidy;
    }
}
