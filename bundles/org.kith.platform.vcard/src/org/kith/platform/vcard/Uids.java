package org.kith.platform.vcard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Keys from UIDs of cards, and hashes. Pure functions, any thread. */
final class Uids {
    private static final String URN = "urn:uuid:";
    private static final int LONGEST = 200;

    private Uids() {
    }

    /**
     * One key for one UID however the version writes it: without {@code urn:uuid:}, a UUID in lower case. A UID of more
     * than 200 characters, or with control characters, is known by its hash.
     */
    static String key(String uid) {
        String key = uid;
        if (uid.length() > URN.length() && uid.regionMatches(true, 0, URN, 0, URN.length())) {
            key = uid.substring(URN.length()).toLowerCase(Locale.ROOT);
        } else if (uid.length() == 36 && uuid(uid)) {
            key = uid.toLowerCase(Locale.ROOT);
        }
        return key.length() > LONGEST || control(key)
                ? "sha256-" + sha256(uid.getBytes(StandardCharsets.UTF_8)) : key;
    }

    /** SHA-256 in lower-case hex. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean control(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (Character.isISOControl(key.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean uuid(String uid) {
        for (int i = 0; i < 36; i++) {
            char c = uid.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
