package org.kith.store;

/**
 * Which events.
 *
 * @param from  earliest start, epoch ms inclusive; {@link Long#MIN_VALUE} for no bound
 * @param to    latest start, epoch ms exclusive; {@link Long#MAX_VALUE} for no bound
 * @param limit 0 for all
 */
public record EventQuery(long from, long to, int limit) {
    public static EventQuery all() {
        return new EventQuery(Long.MIN_VALUE, Long.MAX_VALUE, 0);
    }
}
