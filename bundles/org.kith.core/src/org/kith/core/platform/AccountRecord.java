package org.kith.core.platform;

import java.util.List;

/**
 * An account with what a source knows of it. Unknown is null (or an empty list), never a guess.
 *
 * @param platform     platform id
 * @param key          stable native id, see {@link AccountRef#key()}
 * @param handle       current user name without {@code @}; may be null
 * @param uri          profile address in canonical form; may be null
 * @param displayName  may be null
 * @param emails       addresses that this account states for itself; they link it to a person with the same address
 * @param bio          may be null
 * @param iFollow      whether I follow it; null when unknown
 * @param followsMe    whether it follows me; null when unknown
 * @param formerHandles earlier user names, oldest first
 * @param origin       where it was read
 * @since 0.1
 */
public record AccountRecord(String platform, String key, String handle, String uri, String displayName,
        List<String> emails, String bio, Boolean iFollow, Boolean followsMe, List<String> formerHandles,
        Origin origin) {

    /** The reference that interactions use. */
    public AccountRef ref() {
        return new AccountRef(platform, key, displayName, handle);
    }

    /** Starts a record. */
    public static Builder of(String platform, String key) {
        return new Builder(platform, key);
    }

    /** Collects the known parts. Not thread-safe. */
    public static final class Builder {
        private final String platform;
        private final String key;
        private String handle;
        private String uri;
        private String displayName;
        private List<String> emails = List.of();
        private String bio;
        private Boolean iFollow;
        private Boolean followsMe;
        private List<String> formerHandles = List.of();
        private Origin origin = Origin.in("");

        private Builder(String platform, String key) {
            this.platform = platform;
            this.key = key;
        }

        public Builder handle(String value) {
            handle = blankToNull(value);
            return this;
        }

        public Builder uri(String value) {
            uri = blankToNull(value);
            return this;
        }

        public Builder displayName(String value) {
            displayName = blankToNull(value);
            return this;
        }

        public Builder emails(List<String> value) {
            emails = List.copyOf(value);
            return this;
        }

        public Builder bio(String value) {
            bio = blankToNull(value);
            return this;
        }

        public Builder iFollow(Boolean value) {
            iFollow = value;
            return this;
        }

        public Builder followsMe(Boolean value) {
            followsMe = value;
            return this;
        }

        public Builder formerHandles(List<String> value) {
            formerHandles = List.copyOf(value);
            return this;
        }

        public Builder origin(Origin value) {
            origin = value;
            return this;
        }

        public AccountRecord build() {
            return new AccountRecord(platform, key, handle, uri, displayName, emails, bio, iFollow, followsMe,
                    formerHandles, origin);
        }

        private static String blankToNull(String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }
}
