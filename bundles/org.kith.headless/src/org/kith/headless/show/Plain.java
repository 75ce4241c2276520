package org.kith.headless.show;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kith.store.InteractionRow;

/**
 * Text of strangers, made fit for a terminal: one line, without anything that a terminal obeys. Pure. For people only;
 * JSON and exports carry what is stored.
 */
public final class Plain {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private Plain() {
    }

    /** One line; empty for null. */
    public static String line(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point)) {
                blank = !line.isEmpty();
            } else if (!Character.isISOControl(point) && !steers(point)) {
                if (blank) {
                    line.append(' ');
                    blank = false;
                }
                line.appendCodePoint(point);
            }
        }
        return line.toString();
    }

    /** One line of at most so many columns, with an ellipsis where it was cut. */
    public static String line(String text, int columns) {
        String line = line(text);
        if (width(line) <= columns) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int used = 0;
        for (int i = 0; i < line.length();) {
            int point = line.codePointAt(i);
            used += width(point);
            if (used >= columns) {
                break;
            }
            cut.appendCodePoint(point);
            i += Character.charCount(point);
        }
        return cut.append('…').toString();
    }

    /** Changes of the writing direction that reach beyond the text, and lone surrogates. */
    private static boolean steers(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069
                || Character.getType(point) == Character.SURROGATE;
    }

    /** How many columns of a terminal it takes. */
    public static int width(String text) {
        return text.codePoints().map(Plain::width).sum();
    }

    private static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3 || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F || point >= 0xFF00 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x1FAFF || point >= 0x20000 && point <= 0x3FFFD ? 2 : 1;
    }

    /** A time of the store to the minute; empty when unknown. */
    public static String minute(long epochMillis, ZoneId zone) {
        return time(epochMillis, zone, MINUTE);
    }

    /** A time of the store to the day; empty when unknown. */
    public static String day(long epochMillis, ZoneId zone) {
        return time(epochMillis, zone, DAY);
    }

    private static String time(long epochMillis, ZoneId zone, DateTimeFormatter form) {
        if (epochMillis == InteractionRow.NO_TIME) {
            return "";
        }
        try {
            return form.format(Instant.ofEpochMilli(epochMillis).atZone(zone));
        } catch (DateTimeException e) {
            return Instant.ofEpochMilli(epochMillis).toString();
        }
    }
}
