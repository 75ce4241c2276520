package org.kith.core.export;

import java.util.Set;

/**
 * Which part of a workspace is exported.
 *
 * @param people uids of the people; null for the whole workspace
 * @since 0.1
 */
public record ExportScope(Set<String> people) {
    /** Everything. */
    public static ExportScope all() {
        return new ExportScope(null);
    }

    /** Some people with what happened between them and me. */
    public static ExportScope of(Set<String> people) {
        return new ExportScope(Set.copyOf(people));
    }
}
