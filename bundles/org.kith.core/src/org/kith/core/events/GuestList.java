package org.kith.core.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pasted list of attendees: a line each, {@code Name <mail>, Organisation}, with tabs or semicolons as well,
 * any part may be missing; several addresses of one line as mail programs write them ({@code A <a@x>, B <b@x>}) are
 * several people. Pure, any thread.
 */
public final class GuestList {
    private static final int MOST = 2000;
    private static final int LONGEST = 1000;
    private static final Pattern MAIL = Pattern.compile("[^\\s<>,;:()\"\\[\\]]{1,64}@[^\\s<>,;:()\"\\[\\]@]{1,200}");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*\u2022\u2013]|\\d{1,4}[.)])\\s+");
    private static final Pattern BETWEEN = Pattern.compile("(?<=>)\\s*[,;]\\s*(?=[^;<>]*<)");

    private GuestList() {
    }

    /** The people of the list, each once, in its order. */
    public static List<Guest> parse(String text) {
        LinkedHashSet<Guest> found = new LinkedHashSet<>();
        for (String line : text.split("\\R")) {
            for (String part : BETWEEN.split(line.length() > LONGEST ? line.substring(0, LONGEST) : line)) {
                Guest guest = guest(part);
                if (guest != null && found.size() < MOST) {
                    found.add(guest);
                }
            }
        }
        return List.copyOf(found);
    }

    private static Guest guest(String line) {
        String rest = BULLET.matcher(line).replaceFirst("");
        String email = null;
        Matcher mail = MAIL.matcher(rest);
        if (mail.find()) {
            email = mail.group().toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
            rest = rest.substring(0, mail.start()).replaceAll("(?i)[<(\\[]?\\s*(?:mailto:)?$", "") + "\t"
                    + rest.substring(mail.end()).replaceAll("^\\s*[>)\\]]", "");
        }
        List<String> parts = new ArrayList<>();
        for (String part : rest.split("[\\t,;]")) {
            String clean = part.replaceAll("^[\\s\"'<>]+|[\\s\"'<>]+$", "");
            if (!clean.isEmpty()) {
                parts.add(clean);
            }
        }
        String name = parts.isEmpty() ? null : parts.removeFirst();
        boolean nobody = email == null && (name == null || name.codePoints().noneMatch(Character::isLetter));
        return nobody ? null : new Guest(name, email, parts.isEmpty() ? null : String.join(", ", parts));
    }
}
