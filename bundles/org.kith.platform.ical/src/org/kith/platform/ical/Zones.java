package org.kith.platform.ical;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time zones of one file: by IANA name (also behind the prefixes of Mozilla and libical), by Outlook's names for
 * Windows, by a fixed offset, or as the file itself defines them. Not thread-safe.
 */
final class Zones {
    private static final Pattern OFFSET = Pattern.compile("(?:\\(?(?:UTC|GMT))?\\s*([+-])(\\d{1,2}):?(\\d{2})?\\b.*");

    private static final int MOST = 1_000;

    private final Map<String, Zone> known = new HashMap<>();
    private final Map<String, Zone> defined = new HashMap<>();

    /**
     * A time zone that a file names.
     *
     * @param id    java.time's zone; null when only the file defines it
     * @param rules the same, or the file's, for biweekly
     */
    record Zone(ZoneId id, TimeZone rules) {
        static Zone of(ZoneId id) {
            return new Zone(id, TimeZone.getTimeZone(id));
        }
    }

    /** Takes a VTIMEZONE of the file; one that cannot be read defines nothing. */
    void define(String component) {
        ZoneDefinition definition = ZoneDefinition.read(component);
        Zone zone = definition.zone();
        if (definition.name() != null && zone != null && defined.size() < MOST) {
            defined.put(definition.name(), zone);
        }
    }

    /** The zone of that name; null when nobody knows it. */
    Zone find(String name) {
        return known.computeIfAbsent(name, this::look);
    }

    /** The zone of a name without a file that could define it; null when unknown. */
    static ZoneId named(String name) {
        String text = name.strip();
        ZoneId plain = iana(text);
        for (int slash = text.lastIndexOf('/'), parts = 0; plain == null && slash > 0 && parts < 3; parts++) {
            slash = text.lastIndexOf('/', slash - 1);
            plain = iana(text.substring(slash + 1));
        }
        if (plain != null) {
            return plain;
        }
        String windows = com.ibm.icu.util.TimeZone.getIDForWindowsID(text, "001");
        if (windows != null) {
            return iana(windows);
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            int hours = Integer.parseInt(offset.group(2));
            int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
            if (hours <= 18 && minutes < 60 && hours * 60 + minutes <= 18 * 60) {
                int sign = offset.group(1).equals("-") ? -1 : 1;
                return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
            }
        }
        return null;
    }

    private Zone look(String name) {
        ZoneId iana = iana(name.strip());
        if (iana != null) {
            return Zone.of(iana);
        }
        ZoneId named = named(name);
        if (named != null && !(named instanceof ZoneOffset)) {
            return Zone.of(named);
        }
        Zone own = defined.get(name);
        return own != null ? own : named != null ? Zone.of(named) : null;
    }

    private static ZoneId iana(String name) {
        if (name.isEmpty() || name.length() > 60 || Character.isDigit(name.charAt(0))
                || name.charAt(0) == '+' || name.charAt(0) == '-') {
            return null;
        }
        try {
            return ZoneId.of(name, ZoneId.SHORT_IDS);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
