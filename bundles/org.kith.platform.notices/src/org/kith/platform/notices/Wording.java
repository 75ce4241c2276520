package org.kith.platform.notices;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording of a notice as a pattern: words with places for what differs, written for people in the rules' files.
 * {@code {name}} and the like are such places, {@code (one|two)} is either, {@code *} is anything in a line, {@code ¶}
 * a line break, {@code ¶¶} an empty line or the end. Case and the number of blanks do not matter. Pure; any thread.
 */
final class Wording {
    private static final Map<String, String> PLACES = Map.of("name", "(?<name>[^\\n]{1,120}?)", "handle",
            "(?<handle>[\\w.]{1,40})", "acct", "(?<acct>@?[\\w.-]{1,64}(?:@[\\w.-]{1,200})?)", "skill",
            "(?<skill>[^\\n]{1,100}?)", "text", "(?<text>[\\s\\S]{1,5000}?)");
    private static final Pattern TOKEN = Pattern.compile(
            "\\{(\\w+)}|\\(([^()|{}]*(?:\\|[^()|{}]*)+)\\)|\\*|¶¶|¶|\\s+|[^{(*¶\\s]+|[{(]");

    private Wording() {
    }

    /** A pattern that a whole subject must match; a full stop at the end is free. */
    static Pattern whole(String wording) {
        return compiled(wording + "{end}");
    }

    /** A pattern to be found inside of a text. */
    static Pattern inside(String wording) {
        return compiled(wording);
    }

    private static Pattern compiled(String wording) {
        StringBuilder regex = new StringBuilder();
        Matcher token = TOKEN.matcher(wording.strip());
        while (token.find()) {
            regex.append(regex(token));
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String regex(Matcher token) {
        if (token.group(1) != null) {
            String place = token.group(1).equals("end") ? "\\s*[.!]?\\s*" : PLACES.get(token.group(1));
            if (place == null) {
                throw new IllegalArgumentException("unknown place " + token.group());
            }
            return place;
        }
        if (token.group(2) != null) {
            StringBuilder either = new StringBuilder();
            for (String one : token.group(2).split("\\|")) {
                either.append(either.isEmpty() ? "(?:" : "|").append(quoted(one));
            }
            return either.append(')').toString();
        }
        return switch (token.group()) {
            case "*" -> "[^\\n]{0,300}?";
            case "¶" -> "[ \\t]*\\n\\s*";
            case "¶¶" -> "(?:[ \\t]*\\n[ \\t]*\\n|\\s*\\z)";
            default -> quoted(token.group());
        };
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder();
        for (String part : words.splitWithDelimiters("\\s+", 0)) {
            quoted.append(part.isEmpty() ? "" : part.isBlank() ? "\\s+" : Pattern.quote(part));
        }
        return quoted.toString();
    }
}
