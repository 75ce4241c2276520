package org.kith.platform.vcard;

import ezvcard.util.VCardDateFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/**
 * Points in time as REV and CREATED have them, to the second; a time without zone is taken as UTC, so that every
 * machine reads the same. The common form is read here, all others by ez-vcard. Pure functions, any thread.
 */
final class Times {
    private Times() {
    }

    /** Null when it is no time. */
    static Instant parse(String text) {
        String value = text.strip();
        try {
            if (value.length() == 16 && value.charAt(8) == 'T' && value.charAt(15) == 'Z') {
                return LocalDateTime.of(digits(value, 0, 4), digits(value, 4, 6), digits(value, 6, 8),
                        digits(value, 9, 11), digits(value, 11, 13), digits(value, 13, 15))
                        .toInstant(ZoneOffset.UTC);
            }
            return instant(VCardDateFormat.parse(value)).truncatedTo(ChronoUnit.SECONDS);
        } catch (IllegalArgumentException | DateTimeException none) {
            return null;
        }
    }

    /** As vCard 4.0 writes it, {@code 20240301T120000Z}; null outside the years 0 to 9999. */
    static String format(Instant time) {
        OffsetDateTime utc;
        try {
            utc = time.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException beyond) {
            return null;
        }
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            return null;
        }
        StringBuilder out = new StringBuilder(16);
        pad(out, utc.getYear(), 4);
        pad(out, utc.getMonthValue(), 2);
        pad(out, utc.getDayOfMonth(), 2);
        out.append('T');
        pad(out, utc.getHour(), 2);
        pad(out, utc.getMinute(), 2);
        pad(out, utc.getSecond(), 2);
        return out.append('Z').toString();
    }

    /** A number with leading zeros. */
    static void pad(StringBuilder out, int number, int width) {
        String digits = Integer.toString(number);
        for (int i = digits.length(); i < width; i++) {
            out.append('0');
        }
        out.append(digits);
    }

    private static Instant instant(Temporal time) {
        if (time instanceof Instant instant) {
            return instant;
        }
        if (time instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        if (time instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return LocalDate.from(time).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static int digits(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("no digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
