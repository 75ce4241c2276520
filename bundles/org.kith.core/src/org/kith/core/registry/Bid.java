package org.kith.core.registry;

import org.kith.core.platform.Recognition;

/**
 * One source's bid for an archive.
 *
 * @param source      who bids
 * @param recognition the bid, of a confidence above 0
 * @since 0.1
 */
public record Bid(GuardedArchiveSource source, Recognition recognition) {
}
