package org.kith.core.export;

import java.util.Set;

/**
 * Which part of a workspace is exported.
 *
 * @param people uids of the people; null for the whole workspace
 * @param events uids of the events; null for those that the people attend
 * @since 0.1
 */
public record ExportScope(Set<String> people, Set<String> events) {
    /** Everything. */
    public static ExportScope all() {
        return new ExportScope(null, null);
    }

    /** Some events, and nobody's card. */
    public static ExportScope ofEvents(Set<String> uids) {
        return new ExportScope(Set.of(), Set.copyOf(uids));
    }

    /** Some people with what happened between them and me. */
    public static ExportScope of(Set<String> people) {
        return new ExportScope(Set.copyOf(people), null);
    }
}
