package org.kith.store;

import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * What can be seen of a kind of signal on one of my accounts, as one import knows it.
 *
 * @param batch     import that says so
 * @param platform  platform id
 * @param account   my account id; 0 when the platform has none
 * @param kind      which signal
 * @param direction IN or OUT
 * @param state     OBSERVED, NEVER, UNKNOWN
 * @param from      epoch ms; {@link InteractionRow#NO_TIME} when open
 * @param to        epoch ms; NO_TIME when open
 */
public record CoverageRow(int batch, String platform, int account, SignalKind kind, Direction direction,
        CoverageState state, long from, long to) {
}
