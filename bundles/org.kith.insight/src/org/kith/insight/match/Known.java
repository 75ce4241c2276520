package org.kith.insight.match;

import java.util.List;
import java.util.Objects;

/**
 * A person who is known, as far as matching needs it. Immutable; any thread.
 *
 * @param uid           names the person
 * @param names         the formatted name, then names that they also have; may be empty
 * @param organizations where they are or were; may be empty
 * @param emails        their mail addresses
 * @param profiles      addresses of their profile pages
 */
public record Known(String uid, List<String> names, List<String> organizations, List<String> emails,
        List<String> profiles) {
    public Known {
        Objects.requireNonNull(uid);
        names = List.copyOf(names);
        organizations = List.copyOf(organizations);
        emails = List.copyOf(emails);
        profiles = List.copyOf(profiles);
    }
}
