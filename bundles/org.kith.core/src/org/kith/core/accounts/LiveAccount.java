package org.kith.core.accounts;

import java.util.Map;
import java.util.TreeMap;

/**
 * One account of mine at a server.
 *
 * @param id       short name within the workspace, {@code [a-z0-9-]+}, such as {@code mastodon-1}
 * @param platform platform id
 * @param name     how it is shown: my name there; may be empty before it was verified
 * @param settings what the source was told, by setting id; never secrets
 * @param cursor   where the last complete sync got to; null before the first
 * @since 0.1
 */
public record LiveAccount(String id, String platform, String name, Map<String, String> settings, String cursor) {
    /** Checks the id and copies the settings. */
    public LiveAccount {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("account id: " + id);
        }
        settings = java.util.Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** The same with another cursor. */
    public LiveAccount at(String newCursor) {
        return new LiveAccount(id, platform, name, settings, newCursor);
    }

    /** The same with another name. */
    public LiveAccount named(String newName) {
        return new LiveAccount(id, platform, newName, settings, cursor);
    }
}
