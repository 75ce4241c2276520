package org.kith.store;

/**
 * When a person and I last were in touch one-to-one, over all accounts of theirs.
 *
 * @param personUid whose it is
 * @param in        when they last were, epoch ms; {@link InteractionRow#NO_TIME} when never
 * @param out       when I last was, likewise
 */
public record LastPrivate(String personUid, long in, long out) {
    /** The last two-way contact: the older of both; {@link InteractionRow#NO_TIME} when one side never was in touch. */
    public long twoWay() {
        return in == InteractionRow.NO_TIME || out == InteractionRow.NO_TIME ? InteractionRow.NO_TIME
                : Math.min(in, out);
    }
}
