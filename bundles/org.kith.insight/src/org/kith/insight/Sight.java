package org.kith.insight;

import java.time.LocalDate;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * What can be seen of one kind of signal on one channel (product.md, evidence and coverage). Immutable; any thread.
 *
 * @param channel   the platform's id
 * @param kind      which signal
 * @param direction IN or OUT
 * @param state     OBSERVED, NEVER, UNKNOWN
 * @param from      first day seen; null when open
 * @param to        last day seen; null when open
 */
public record Sight(String channel, SignalKind kind, Direction direction, CoverageState state, LocalDate from,
        LocalDate to) {
}
