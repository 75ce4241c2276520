package org.kith.core.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Lasting names of aggregates. They are derived from what a source calls a thing, so that the same import on two
 * machines gives equal uids (the name-based scheme of RFC 9562, version 8, with SHA-256). Pure; any thread.
 */
public final class Uids {
    /** The uid of the one Workspace. */
    public static final String WORKSPACE = "workspace";

    private Uids() {
    }

    /** A uid from parts, in order; equal parts give equal uids. */
    public static String derived(String... parts) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(String.join("\u0000", parts)));
        long high = hash.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** The uid of an account. */
    public static String account(String platform, String key) {
        return derived("account", platform, key);
    }

    /** SHA-256 in lower-case hex, as tombstones keep keys. */
    public static String hash(String kind, String value) {
        return HexFormat.of().formatHex(sha256(kind + "\u0000" + value));
    }

    /** The UID of a card as a uid; empty when it is too short, too long or too odd to be unique in a workspace. */
    public static Optional<String> ofCard(String uid) {
        if (uid == null) {
            return Optional.empty();
        }
        String name = uid.strip();
        if (name.toLowerCase(Locale.ROOT).startsWith("urn:uuid:")) {
            name = name.substring(9);
        }
        boolean fine = name.length() >= 16 && name.length() <= 100
                && name.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '<' && c != '>');
        return fine ? Optional.of(name) : Optional.empty();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
