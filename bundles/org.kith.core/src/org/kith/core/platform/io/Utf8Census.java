package org.kith.core.platform.io;

/**
 * Counts characters of more than one byte that are valid UTF-8 (RFC 3629), and bytes that are not. A file of another
 * encoding has next to none of the former; a UTF-8 file with one damaged record has many.
 *
 * @param valid   characters of two to four bytes
 * @param invalid stray bytes
 */
record Utf8Census(int valid, int invalid) {
    /** Looks at all bytes; a character cut by the end of the window is not held against it. */
    static Utf8Census of(byte[] bytes, boolean cut) {
        int valid = 0;
        int invalid = 0;
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at] & 0xff;
            if (first < 0x80) {
                at++;
                continue;
            }
            int more = first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2
                    : first >= 0xf0 && first < 0xf5 ? 3 : 0;
            if (cut && more > 0 && at + more >= bytes.length) {
                break;
            }
            if (more > 0 && follows(bytes, at, first, more)) {
                valid++;
                at += more + 1;
            } else {
                invalid++;
                at++;
            }
        }
        return new Utf8Census(valid, invalid);
    }

    private static boolean follows(byte[] bytes, int at, int first, int more) {
        if (at + more >= bytes.length) {
            return false;
        }
        for (int i = 1; i <= more; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return false;
            }
        }
        int second = bytes[at + 1] & 0xff;
        return switch (first) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }
}
