package org.kith.core.platform;

import java.time.Instant;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * What can be seen of one kind of signal in one direction on one of my accounts.
 *
 * @param account   my account; null means the owner of this archive
 * @param kind      which signal
 * @param direction IN (from others) or OUT (by me)
 * @param state     OBSERVED, NEVER or UNKNOWN
 * @param from      start of the observed window; null when open or not OBSERVED
 * @param to        end of the observed window (the archive's date); null when open or not OBSERVED
 * @since 0.1
 */
public record CoverageRecord(AccountRef account, SignalKind kind, Direction direction, CoverageState state,
        Instant from, Instant to) {
}
