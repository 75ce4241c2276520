package org.kith.platform.x;

import java.time.Instant;

/** The time inside the number of a post or message: since 2010-11-04 the upper 42 bits are milliseconds. */
final class Snowflake {
    private static final long EPOCH = 1_288_834_974_657L;
    /** The first number that holds a time; earlier ones merely counted. */
    private static final long FIRST = 29_700_859_247L;

    private Snowflake() {
    }

    /** When this number was given out; null when the number holds no time. */
    static Instant time(String id) {
        if (!isNumber(id)) {
            return null;
        }
        long value = Long.parseLong(id);
        return value < FIRST ? null : Instant.ofEpochMilli((value >> 22) + EPOCH);
    }

    /** Whether this is an id as X writes it: 1 to 18 digits, or 19 that fit a long. */
    static boolean isNumber(String id) {
        if (id == null || id.isEmpty() || id.length() > 19) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char digit = id.charAt(i);
            if (digit < '0' || digit > '9') {
                return false;
            }
        }
        return id.length() < 19 || id.compareTo("9223372036854775807") <= 0;
    }
}
