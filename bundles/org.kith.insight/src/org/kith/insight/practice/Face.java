package org.kith.insight.practice;

import java.util.List;
import java.util.Objects;

/**
 * Whom a picture shows. Immutable; any thread.
 *
 * @param personUid who
 * @param name      as it is shown; not empty
 * @param others    further names that are right: a nickname, the name in another script
 */
public record Face(String personUid, String name, List<String> others) {
    public Face {
        Objects.requireNonNull(personUid);
        Objects.requireNonNull(name);
        others = List.copyOf(others);
    }
}
