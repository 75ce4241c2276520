package org.kith.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.paste.Pasted.Phone;

/**
 * Takes a pasted signature or address block apart. It only sorts what is written, by form: what it does not understand
 * stays in {@link Pasted#rest()}. Pure; any thread; linear in the text, of which it reads the first 20,000 characters.
 */
public final class PastedText {
    private static final int MOST = 20_000;
    private static final int LONGEST_LINE = 400;
    private static final int NAME_WORDS = 6;
    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}.-]{1,190}\\.\\p{L}{2,24}");
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\b(?:https?://[^\\s<>|]{3,300}|(?:www\\.|linkedin\\.com/|x\\.com/|github\\.com/)[^\\s<>|]{3,300})");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\p{N}])\\+?\\(?\\d[\\d ()./\u2010-\u2015-]{5,24}\\d(?!\\p{L})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}");
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:^|\\s)(tel(?:efon|ephone)?|phone|fon|office|"
            + "b\u00fcro|mobil(?:e|telefon)?|"
            + "cell|handy|natel|port(?:able)?|fax|telefax|e-?mail|mail|courriel|web(?:site)?|internet|url|t|m|f|"
            + "p|e|w)\\s*[.:]+(?=\\s|$)");
    private static final Pattern BUSINESS = Pattern.compile("(?iu).*(?:\\b(?:gmbh|ag|kg|e\\.?\\s?v|inc|llc|ltd|"
            + "limited|corp|co|plc|sarl|sas|s\\.?a|s\\.?l|"
            + "b\\.?v|n\\.?v|oy|ab|a/s|aps|s\\.?p\\.?a|s\\.?r\\.?l|kk|pty)\\b\\.?|universit|institut|college|"
            + "school|hochschule|verein|"
            + "stiftung|foundation|museum|ministry|ministerium|bank|press|verlag|company|group|labs?\\b|studio|"
            + "\u682a\u5f0f\u4f1a\u793e|\u5927\u5b66).*");
    private static final Pattern WORK = Pattern.compile("(?iu).*\\b(?:head|lead|manager|director|engineer|"
            + "developer|designer|researcher|"
            + "professor|prof|lecturer|consultant|founder|ceo|cto|cfo|coo|president|officer|editor|writer|"
            + "journalist|architect|analyst|"
            + "scientist|coordinator|organi[sz]er|partner|owner|assistant|specialist|leiter(?:in)?|"
            + "gesch\u00e4ftsf\u00fchrer(?:in)?|berater(?:in)?|"
            + "entwickler(?:in)?|ingenieur(?:in)?|referent(?:in)?|directeur|directrice|responsable|"
            + "ing\u00e9nieur(?:e)?|chef(?:fe)?)\\b.*");
    private static final Pattern NAME = Pattern.compile("(?u)[\\p{L}\\p{M}][\\p{L}\\p{M}'\u2019.,\u00b7\u30fb\\s-]{1,79}");
    private static final Pattern GREETING = Pattern.compile("(?iu)(?:--+|__+|==+|[>*#]+|best( regards)?|"
            + "kind regards|regards|cheers|thanks?|"
            + "sent from my .*|mit freundlichen gr\u00fc\u00dfen|viele gr\u00fc\u00dfe|liebe gr\u00fc\u00dfe|"
            + "cordialement|saludos|cordiali saluti)[,.!]?");

    private final List<String> emails = new ArrayList<>();
    private final List<Phone> phones = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    private PastedText() {
    }

    /** Reads a text; never fails. */
    public static Pasted read(String text) {
        return new PastedText().parse(text.length() > MOST ? text.substring(0, MOST) : text);
    }

    private Pasted parse(String text) {
        List<String> lines = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String line : text.split("\\R|\\t|\\s[|\u2022\u00b7]\\s")) {
            String left = line.strip().replaceFirst("^>+\\s*", "");
            if (left.length() > LONGEST_LINE) {
                rest.add(left);
                continue;
            }
            left = reach(left);
            if (!left.isEmpty() && !GREETING.matcher(left).matches()) {
                lines.add(left);
            }
        }
        PostalLines postal = PostalLines.take(lines);
        Work work = new Work();
        postal.left().forEach(work::take);
        rest.addAll(work.rest);
        return new Pasted(work.name, work.title, work.organization, List.copyOf(emails), List.copyOf(phones),
                List.copyOf(links), postal.address(), List.copyOf(rest));
    }

    /** Takes addresses, links and numbers out of a line; answers what is left of it. */
    private String reach(String line) {
        String left = out(line, EMAIL, found -> emails.add(found));
        left = out(left, LINK, found -> links.add(scheme(found.replaceFirst("[.,;)]+$", ""))));
        String typed = type(left);
        if (!PostalLines.isPostal(left)) {
            left = out(left, PHONE, found -> {
                if (found.chars().filter(Character::isDigit).count() >= 7 && !DAY.matcher(found.strip()).matches()) {
                    phones.add(new Phone(typed, found.strip()));
                }
            });
        }
        if (!left.equals(line)) {
            left = LABEL.matcher(left).replaceAll(" ").replaceAll("(?iu)\\bmailto:|[<>()\\[\\]]", " ");
            left = left.replaceAll("^[\\s,;:/|-]+|[\\s,;:/|-]+$", "");
        }
        return left.strip();
    }

    private static String out(String line, Pattern pattern, java.util.function.Consumer<String> found) {
        Matcher matcher = pattern.matcher(line);
        StringBuilder left = new StringBuilder();
        while (matcher.find()) {
            found.accept(matcher.group());
            matcher.appendReplacement(left, " ");
        }
        return matcher.appendTail(left).toString();
    }

    private static String scheme(String link) {
        return link.regionMatches(true, 0, "http", 0, 4) ? link : "https://" + link;
    }

    private static String type(String line) {
        String lower = line.toLowerCase(Locale.ROOT).strip();
        if (lower.matches("(?s)(mob|cell|handy|natel|port|m[.:]).*")) {
            return "cell";
        }
        if (lower.matches("(?s)(fax|telefax|f[.:]).*")) {
            return "fax";
        }
        return lower.matches("(?s)(office|b\u00fcro|work).*") ? "work" : null;
    }

    /** Name, title and organisation, by their look and their order. */
    private static final class Work {
        private final List<String> rest = new ArrayList<>();
        private String name;
        private String title;
        private String organization;

        private void take(String line) {
            boolean business = BUSINESS.matcher(line).matches();
            boolean job = WORK.matcher(line).matches();
            if (name == null && title == null && organization == null && !business && NAME.matcher(line).matches()
                    && line.split("\\s+").length <= NAME_WORDS && !(job && line.indexOf(',') < 0)) {
                name(line);
            } else if (job && title == null) {
                job(line);
            } else if (organization == null && (business || name != null && title != null)) {
                organization = line;
            } else {
                rest.add(line);
            }
        }

        /** "Mei Tanaka, Head of Research" is a name and a title. */
        private void name(String line) {
            int comma = line.indexOf(',');
            if (comma > 0 && WORK.matcher(line.substring(comma + 1)).matches()) {
                name = line.substring(0, comma).strip();
                job(line.substring(comma + 1).strip());
            } else {
                name = line.replaceFirst("[,.]+$", "");
            }
        }

        /** "Head of Research at Tidal Mills" and "Head of Research, Tidal Mills" name both. */
        private void job(String line) {
            Matcher both = Pattern.compile("(?iu)(.+?)(?:\\s+(?:at|bei|chez|@)\\s+|,\\s*)(.+)").matcher(line);
            if (organization == null && both.matches() && !WORK.matcher(both.group(2)).matches()) {
                title = both.group(1).strip();
                organization = both.group(2).strip();
            } else {
                title = line;
            }
        }
    }
}
