package org.kith.platform.ical;

import org.kith.core.platform.Origin;
import org.kith.model.meet.Gathering;

/**
 * An event that was read.
 *
 * @param gathering what it says
 * @param uid       its UID, or what stands for one
 * @param key       the UID, with {@code #} and the normal form of RECURRENCE-ID for one of a series
 * @param zone      the zone of its start; null for UTC, dates and floating times
 * @param origin    where it was read
 */
record Event(Gathering gathering, String uid, String key, Zones.Zone zone, Origin origin) {
}
