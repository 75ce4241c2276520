package org.kith.insight.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a pasted list: "Name", "Last, First", "Name, Organisation", "Name &lt;mail&gt;" (RFC 5322), with a bullet
 * or number before it, a profile page anywhere. A single word before a comma is a family name, several are a whole
 * name.
 */
final class ListLine {
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•·–—▪◦☐☑✓✔]+|\\d{1,4}[.):]|\\[[ xX]?])\\s+");
    private static final Pattern MAIL = Pattern.compile("[<(\\[]?(?:mailto:)?"
            + "([^\\s<>\"(),:;@\\[\\]]+@[^\\s<>\"(),:;@\\[\\]]+\\.[^\\s<>\"(),:;@.\\[\\]]{2,})[>)\\]]?");
    private static final Pattern PAGE = Pattern.compile(
            "<?((?i:https?://|www\\.|(?:\\w+\\.)*linkedin\\.com/)[^\\s<>,;]+)>?");
    private static final Pattern QUOTED = Pattern.compile("^[\"“„]([^\"”“]+)[\"”“]\\s*(?:,\\s*(.*))?$");
    private static final Pattern DASH = Pattern.compile("\\s+(?:[-–—|/•·]|@|at|bei|chez)\\s+|\\t+|\\s*\\|\\s*");
    private static final Pattern ASIDE = Pattern.compile("^([^(（]*\\S)\\s*[(（]([^()（）]+)[)）]$");
    private static final Pattern LIST = Pattern.compile("(?<=>)\\s*[;,]\\s*(?=\\S)");
    private static final Set<String> COMPANY = Set.of("university", "universitat", "universite", "universidad",
            "institute", "institut", "college", "school", "bank", "group", "labs", "lab", "studio", "studios",
            "hospital", "foundation", "stiftung", "museum", "ministry", "gmbh", "ag", "inc", "ltd", "llc", "corp",
            "co", "kg", "plc", "bv", "sa", "srl", "systems", "software", "consulting", "technologies", "media");
    private static final int LONGEST = 500;

    private ListLine() {
    }

    /** A line of a mail program's "To" field as one line an address; any other line as it is. */
    static List<String> split(String line) {
        if (line.indexOf('@') < 0 || line.indexOf('@') == line.lastIndexOf('@')) {
            return List.of(line);
        }
        List<String> parts = Arrays.asList(line.indexOf('>') >= 0 ? LIST.split(line) : line.split("[;,\\s]+"));
        return parts.stream().allMatch(part -> part.length() <= LONGEST && MAIL.matcher(part).find()) ? parts
                : List.of(line);
    }

    static Attendee of(String line, int number) {
        String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        text = BULLET.matcher(text.strip()).replaceFirst("").replace('，', ',');
        Matcher page = PAGE.matcher(text);
        String profile = page.find() ? page.group(1) : "";
        text = page.replaceAll(" ");
        Matcher mail = MAIL.matcher(text);
        String address = mail.find() ? mail.group(1) : "";
        text = mail.replaceAll(" ").replaceAll("^[\\s,;|:–—-]+|[\\s,;|:–—-]+$", "");
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return attendee(quoted.group(1), quoted.group(2), address, profile, number);
        }
        Matcher aside = ASIDE.matcher(text);
        if (aside.matches() && aside.group(2).indexOf('/') < 0 && !foreign(aside.group(1), aside.group(2))) {
            return attendee(aside.group(1), aside.group(2), address, profile, number);
        }
        String[] dashed = DASH.split(text, 2);
        if (dashed.length == 2) {
            return attendee(dashed[0], dashed[1], address, profile, number);
        }
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("\\s*,\\s*")));
        int named = 1;
        if (parts.size() > 1 && family(parts.get(0)) && given(parts.get(1))) {
            named = 2;
        }
        while (named < parts.size() && Titles.only(PersonName.words(Folded.of(Titles.joined(parts.get(named)))))) {
            named++;
        }
        return attendee(String.join(", ", parts.subList(0, named)),
                String.join(", ", parts.subList(named, parts.size())), address, profile, number);
    }

    private static Attendee attendee(String name, String organization, String mail, String profile, int line) {
        return new Attendee(name.codePoints().anyMatch(Character::isLetter) ? name : "", organization, mail, profile,
                List.of(line));
    }

    private static boolean family(String part) {
        List<String> words = PersonName.words(Folded.of(part));
        return words.stream().filter(word -> !Titles.particle(word)).count() == 1 && !company(words);
    }

    private static boolean given(String part) {
        List<String> words = PersonName.words(Folded.of(part));
        return !words.isEmpty() && words.size() <= 3 && !company(words) && !Titles.only(words)
                && part.codePoints().noneMatch(Character::isDigit);
    }

    private static boolean company(List<String> words) {
        return words.stream().anyMatch(COMPANY::contains);
    }

    private static boolean foreign(String one, String other) {
        return Folded.ascii(one) != Folded.ascii(other);
    }
}
