package org.kith.core.care;

import java.time.Instant;
import org.kith.insight.ties.Rhythm;

/**
 * The rhythm that holds for a person, and where it comes from. A value; any thread.
 *
 * @param rhythm what holds
 * @param from   whose it is: the person's own, or that of a tag or circle
 * @param since  when it was chosen; null when unknown
 * @param paused not counted before; null when it is counted
 */
public record Held(Rhythm rhythm, Whose from, Instant since, Instant paused) {
    /** Whether it was said of the person alone. */
    public boolean own() {
        return from.kind() == Whose.Kind.PERSON;
    }
}
