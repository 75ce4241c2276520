package org.kith.platform.feeds;

import java.time.Instant;
import org.kith.model.activity.TimePrecision;

/**
 * When something was published.
 *
 * @param at  null when unknown
 * @param how how exact it is; UNKNOWN when it is null
 */
record Published(Instant at, TimePrecision how) {
    static final Published UNKNOWN = new Published(null, TimePrecision.UNKNOWN);
}
