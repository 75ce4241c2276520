package org.kith.core.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.paste.Pasted.Postal;

/**
 * Finds a postal address among lines by the line with the postal code, whose form tells where the town stands; the
 * street is before it, the country after it. Knows the forms of Europe's mainland, Britain, the Netherlands, North
 * America and Japan.
 *
 * @param address null when there is none
 * @param left    lines that do not belong to it
 */
record PostalLines(Postal address, List<String> left) {
    private static final Pattern JAPAN = Pattern.compile("\u3012?\\s?(?<code>\\d{3}-\\d{4})\\s*(?<town>.*)");
    private static final Pattern DUTCH = Pattern.compile("(?<code>\\d{4}\\s?[A-Z]{2})\\s+(?<town>\\p{L}.*)");
    private static final Pattern MAINLAND = Pattern.compile("(?:\\p{Lu}{1,3}-)?(?<code>\\d{4,5}|"
            + "\\d{3}\\s\\d{2})\\s+(?<town>\\p{L}[^\\d]*)");
    private static final Pattern AMERICA = Pattern
            .compile("(?<town>\\p{L}[^\\d,]*),?\\s+(?<region>[A-Z]{2})\\s+(?<code>\\d{5}(?:-\\d{4})?|"
            + "[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)");
    private static final Pattern STATE = Pattern.compile("(?<region>[A-Z]{2})\\s+(?<code>\\d{5}(?:-\\d{4})?)");
    private static final Pattern BRITAIN = Pattern
            .compile("(?:(?<town>\\p{L}[^\\d,]*),?\\s+)?(?<code>[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})");
    private static final List<Pattern> FORMS = List.of(JAPAN, DUTCH, MAINLAND, AMERICA, STATE, BRITAIN);
    private static final Pattern STREET = Pattern.compile("(?iu)(?=.*\\p{L}).*\\d.*|.*(?:str(?:a\u00dfe|asse|"
            + "\\.)|street|road|avenue|lane|rue |via |calle |plaza|platz|weg|allee).*");
    private static final Pattern INSIDE = Pattern.compile("(?iu).*(?:floor|suite|apt|apartment|unit|room|etage|"
            + "stock|building|geb\u00e4ude|b\u00e2timent|haus ).*");
    private static final Set<String> COUNTRIES = countries();

    static boolean isPostal(String line) {
        for (String part : line.split(",\\s*")) {
            if (match(part) != null) {
                return true;
            }
        }
        return match(line) != null;
    }

    static PostalLines take(List<String> lines) {
        List<String> parts = new ArrayList<>();
        for (String line : lines) {
            if (match(line) == null && isPostal(line)) {
                parts.addAll(List.of(line.split(",\\s*")));
            } else {
                parts.add(line);
            }
        }
        // from the end: a house number of four digits before a street looks like a postal code before a town
        for (int i = parts.size() - 1; i >= 0; i--) {
            Matcher form = match(parts.get(i));
            if (form != null) {
                return around(parts, i, form);
            }
        }
        return new PostalLines(null, lines);
    }

    private static PostalLines around(List<String> parts, int at, Matcher form) {
        List<String> left = new ArrayList<>(parts);
        String country = at + 1 < parts.size() && isCountry(parts.get(at + 1)) ? left.remove(at + 1) : null;
        left.remove(at);
        String locality = text(form, "town");
        int before = at - 1;
        if (locality == null && before >= 0 && !STREET.matcher(parts.get(before)).matches()) {
            locality = left.remove(before--);
        }
        String street = null;
        String extended = null;
        while (before >= 0 && (street == null || extended == null)) {
            String line = parts.get(before);
            if (extended == null && INSIDE.matcher(line).matches()) {
                extended = left.remove(before--);
            } else if (street == null && STREET.matcher(line).matches()) {
                street = left.remove(before--);
            } else {
                break;
            }
        }
        return new PostalLines(new Postal(street, extended, form.group("code"), locality, text(form, "region"), country),
                List.copyOf(left));
    }

    private static String text(Matcher form, String group) {
        String text = form.namedGroups().containsKey(group) ? form.group(group) : null;
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Matcher match(String line) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line.strip());
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    private static boolean isCountry(String line) {
        return COUNTRIES.contains(line.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>(Set.of("usa", "uk", "england", "scotland", "wales", "u.s.a."));
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            for (Locale words : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"), Locale.ITALIAN,
                    Locale.JAPANESE, Locale.of("nl"), Locale.of("pt"), Locale.of("tr"))) {
                names.add(country.getDisplayCountry(words).toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(names);
    }
}
