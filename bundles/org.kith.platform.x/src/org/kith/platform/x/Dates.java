package org.kith.platform.x;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The three ways in which X writes times. Read by hand, because a million of them are read in three seconds:
 * {@code Tue Mar 05 14:02:11 +0000 2024} (posts), {@code 2024-03-06T09:15:00.120Z} (everything else) and
 * {@code 2013-05-01 14:02:11 +0000} (archives before August 2018).
 */
final class Dates {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private Dates() {
    }

    /** The time of a post in either layout; null when it is written in neither. */
    static Instant post(String text) {
        if (text == null) {
            return null;
        }
        if (text.length() == 30 && text.charAt(3) == ' ') {
            return long30(text);
        }
        return text.length() == 25 && text.charAt(10) == ' ' ? spaced(text) : iso(text);
    }

    /** ISO 8601 with milliseconds; null when it is not. */
    static Instant iso(String text) {
        if (text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException notIso) {
            return null;
        }
    }

    private static Instant long30(String text) {
        if (text.charAt(13) != ':' || text.charAt(16) != ':') {
            return null;
        }
        return at(number(text, 26, 30), month(text), number(text, 8, 10), text, 11, offset(text, 20));
    }

    private static Instant spaced(String text) {
        return at(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), text, 11, offset(text, 20));
    }

    private static Instant at(int year, int month, int day, String text, int time, int offsetSeconds) {
        int hour = number(text, time, time + 2);
        int minute = number(text, time + 3, time + 5);
        int second = number(text, time + 6, time + 8);
        if (year < 1 || hour < 0 || minute < 0 || second < 0 || offsetSeconds == Integer.MIN_VALUE) {
            return null;
        }
        if (month < 1 || month > 12 || day < 1 || day > 28 && day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return null;
        }
        if (hour > 23 || minute > 59 || second > 60) {
            return null;
        }
        long seconds = LocalDate.of(year, month, day).toEpochDay() * 86_400L + hour * 3600 + minute * 60
                + Math.min(second, 59);
        return Instant.ofEpochSecond(seconds - offsetSeconds);
    }

    /** 1 to 12 by the English name at the fifth character; 0 when it is none. */
    private static int month(String text) {
        for (int month = 0; month < 12; month++) {
            if (MONTHS.charAt(month * 3) == text.charAt(4) && MONTHS.charAt(month * 3 + 1) == text.charAt(5)
                    && MONTHS.charAt(month * 3 + 2) == text.charAt(6)) {
                return month + 1;
            }
        }
        return 0;
    }

    private static int offset(String text, int at) {
        int hours = number(text, at + 1, at + 3);
        int minutes = number(text, at + 3, at + 5);
        char sign = text.charAt(at);
        if (hours < 0 || minutes < 0 || sign != '+' && sign != '-') {
            return Integer.MIN_VALUE;
        }
        int seconds = hours * 3600 + minutes * 60;
        return sign == '-' ? -seconds : seconds;
    }

    /** Digits only; -1 when something else stands there. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
