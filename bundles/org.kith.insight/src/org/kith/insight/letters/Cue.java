package org.kith.insight.letters;

import java.util.List;

/**
 * A cue of a circular in a text. Immutable.
 *
 * @param kind  which
 * @param spans where, in order; empty where the kind says so
 */
public record Cue(CueKind kind, List<Span> spans) {
    public Cue {
        spans = List.copyOf(spans);
    }
}
