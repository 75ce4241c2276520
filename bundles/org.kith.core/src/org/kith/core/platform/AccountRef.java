package org.kith.core.platform;

/**
 * Names an account inside a record.
 *
 * @param platform the plug-in's platform id, e.g. {@code x}; {@code mail} for an e-mail address
 * @param key      the stable native id on that platform (X: numeric id; LinkedIn: lower-case slug; mail: lower-case
 *                 address); where only a handle is known: {@code @handle} in lower case
 * @param name     display name as seen here; may be null
 * @param handle   current user name as seen here, without {@code @}; may be null
 * @since 0.1
 */
public record AccountRef(String platform, String key, String name, String handle) {
    /** Rejects blank platforms and keys at once, where the mistake is made. */
    public AccountRef {
        if (platform == null || platform.isBlank() || key == null || key.isBlank()) {
            throw new IllegalArgumentException("account without platform or key");
        }
    }

    /** An account of which only the id is known. */
    public static AccountRef of(String platform, String key) {
        return new AccountRef(platform, key, null, null);
    }
}
