package org.kith.core.registry;

import java.util.List;
import java.util.Optional;
import org.kith.core.platform.Problem;

/**
 * What an archive is taken for.
 *
 * @param bids     highest first; of equal ones, by platform id
 * @param problems plug-ins that failed while they looked at it
 * @since 0.1
 */
public record Recognized(List<Bid> bids, List<Problem> problems) {
    /** The winner; empty when nobody bid. */
    public Optional<Bid> best() {
        return bids.stream().findFirst();
    }
}
