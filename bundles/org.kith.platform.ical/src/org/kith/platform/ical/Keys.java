package org.kith.platform.ical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

/** Keys of events and the normal form of times. Pure functions, any thread. */
final class Keys {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final int LONGEST = 200;

    private Keys() {
    }

    /** The UID, or its hash where it is longer than 200 characters or holds control characters. */
    static String uid(String uid) {
        return uid.length() > LONGEST || uid.chars().anyMatch(Character::isISOControl) ? hash(uid) : uid;
    }

    /** What stands for the UID of an event that has none: a hash of what it says. */
    static String of(List<ContentLine> lines) {
        StringBuilder all = new StringBuilder();
        for (ContentLine line : lines) {
            if (!line.name().equals("DTSTAMP")) {
                all.append(line.raw()).append('\n');
            }
        }
        return hash(all.toString());
    }

    /** The normal form: a date for all-day events, a time without Z for floating ones, else UTC with Z. */
    static String time(Instant at, boolean date, boolean floating) {
        return date ? DATE.format(at.atOffset(ZoneOffset.UTC))
                : TIME.format(at.atOffset(ZoneOffset.UTC)) + (floating ? "" : "Z");
    }

    private static String hash(String text) {
        try {
            return "sha256-" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
